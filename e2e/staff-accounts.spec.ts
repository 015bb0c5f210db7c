import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { APP, api, mailsTo, newAddress } from './support/services'
import { signIn } from './support/staff'

const PASSWORD = 'four random words here'
const SECOND_FACTOR = `${APP}/account/security/second-factor?next=%2Fadmin`

/** Invites as the page's owner, and answers the link that arrives by mail. */
async function invite(page: Page, email: string, role = 'support'): Promise<string> {
  await page.goto('/admin/staff')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Role').selectOption(role)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('The invitation is on its way by mail.')).toBeVisible()
  return linkIn(email)
}

async function linkIn(email: string): Promise<string> {
  let link = ''
  await expect
    .poll(
      async () => {
        const [mail] = await mailsTo(email)
        link = /http\S+\/admin\/invitations\/[\w-]{22}/.exec(mail?.text ?? '')?.[0] ?? ''
        return link
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  return link
}

const newPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext({ baseURL: APP, ...options })).newPage()

test('a customer joins with the account they have; somebody else cannot', async ({ page, browser }) => {
  const [email, other] = [newAddress('customer'), newAddress('other')]
  for (const address of [email, other])
    await api('/auth/registrations', { method: 'POST', body: { email: address, password: PASSWORD } })
  await signIn(page)
  const link = await invite(page, email, 'manager')

  const customer = await newPage(browser)
  await customer.goto(link)
  await expect(customer.getByText(`There is an account for ${email} already.`)).toBeVisible()
  await customer.getByRole('link', { name: 'Sign in' }).click()
  const enter = async (address: string) => {
    await customer.getByLabel('E-mail').fill(address)
    await customer.getByLabel('Password').fill(PASSWORD)
    await customer.getByRole('button', { name: 'Sign in' }).click()
  }
  await enter(other)
  await expect(customer.getByText(`you are signed in as ${other}`)).toBeVisible()
  await expectSound(customer)
  await customer.getByRole('button', { name: 'Sign out' }).click()
  await expect(customer).toHaveURL(/\/admin\/sign-in/)
  await customer.goto(link)
  await customer.getByRole('link', { name: 'Sign in' }).click()
  await enter(email)
  await expect(customer).toHaveURL(link)
  await expectSound(customer)
  await customer.getByRole('button', { name: 'Accept the invitation' }).click()
  await expect(customer).toHaveURL(SECOND_FACTOR)
})

test('managers look, and other roles are told what they lack', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/admin/staff')
  await expect(page.getByText(/may look but not invite: that takes the permission staff:write/)).toBeVisible()
  await page.getByRole('link', { name: 'Olivia Brandt' }).click()
  await expect(page.getByText(/may look but not change roles/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Remove|Change role/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await signIn(page, 'readonly')
  await expect(page.getByRole('link', { name: 'Staff' })).toHaveCount(0)
  await page.goto('/admin/staff')
  await expect(page.getByText(/needs the permission staff:read/)).toBeVisible()
})
