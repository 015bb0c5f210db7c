import { expect, type Page } from '@playwright/test'
import { api, mailsTo, newAddress } from './services'

export type Customer = { email: string; password: string; name: string }

/** Opens an account and follows the link of its mail, by REST. */
export async function makeCustomer(options: { email?: string } = {}): Promise<Customer> {
  const customer = {
    email: options.email ?? newAddress('customer'),
    password: 'violet kettle over quiet harbour',
    name: 'Nora Whitfield',
  }
  const registered = await api('/auth/registrations', { method: 'POST', body: customer })
  expect(registered.status).toBe(204)
  let token = ''
  await expect
    .poll(
      async () => {
        const mail = (await mailsTo(customer.email)).find(({ text }) => text.includes('/verify-email/'))
        token = /\/verify-email\/([\w-]{22})/.exec(mail?.text ?? '')?.[1] ?? ''
        return token
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  const verified = await api(`/auth/email-verifications/${token}`, { method: 'PUT' })
  expect(verified.status).toBeLessThan(300)
  return customer
}

/** Signs in on the page that is open, or on the sign-in page. */
export async function signInAs(page: Page, { email, password }: Customer): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.getByRole('button', { name: /^(Sign in|Anmelden)$/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}
