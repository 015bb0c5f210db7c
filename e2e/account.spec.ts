import { request } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { expectSound, tabTo } from './support/accessibility'
import { APP, mailsTo, newAddress } from './support/services'
import { addToCart, US } from './support/shopper'

const PASSWORD = 'correct horse battery'
const NEW_PASSWORD = 'another horse entirely'

/** The path of the link in the newest mail to `address` whose text matches. */
async function linkIn(address: string, pattern: RegExp): Promise<string> {
  let path = ''
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address)
        path = mails.map(({ text }) => pattern.exec(text)?.[0] ?? '').find(Boolean) ?? ''
        return path
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  return path
}

const verification = (address: string) => linkIn(address, /\/(?:de-de\/)?verify-email\/[\w-]{22}/)

async function register(page: Page, email: string): Promise<void> {
  await page.goto('/register')
  await page.getByLabel('Name').fill('Ada Example')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create an account' }).click()
  await expect(page.getByText('Almost there')).toBeVisible()
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('somebody opens an account, proves the address, and changes password and address', async ({ page }) => {
  const email = newAddress('ada')
  await register(page, email)
  await signIn(page, email)
  await expect(page.getByRole('heading', { name: 'Hello, Ada Example' })).toBeVisible()
  await expect(page.getByText('is not confirmed yet')).toBeVisible()
  await expectSound(page)

  await page.goto(await verification(email))
  await expectSound(page)
  await page.getByRole('button', { name: 'Confirm address' }).click()
  await expect(page.getByText('Your address is confirmed.')).toBeVisible()
  await expect(page.getByText('is not confirmed yet')).toBeHidden()
  await linkIn(email, /\/account/)

  await page.getByRole('link', { name: 'Sign-in and security' }).click()
  await expect(page.getByText('This device')).toBeVisible()
  await expectSound(page)
  const change = page.locator('form', { has: page.getByLabel('New password') })
  await change.getByLabel('Current password').fill('not this one')
  await change.getByLabel('New password').fill(NEW_PASSWORD)
  await change.getByRole('button', { name: 'Change password' }).click()
  await expect(change.getByText('This is not your password.').first()).toBeVisible()
  await expectSound(page)
  await change.getByLabel('Current password').fill(PASSWORD)
  await change.getByLabel('New password').fill(NEW_PASSWORD)
  await change.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()

  const moved = newAddress('ada-moved')
  const move = page.locator('form', { has: page.getByLabel('New e-mail address') })
  await move.getByLabel('New e-mail address').fill(moved)
  await move.getByLabel('Current password').fill(NEW_PASSWORD)
  await move.getByRole('button', { name: 'Send link' }).click()
  await expect(page.getByText('to the new address')).toBeVisible()
  await page.goto(await verification(moved))
  await page.getByRole('button', { name: 'Confirm address' }).click()
  await expect(page.getByText('Your address is confirmed.')).toBeVisible()
  await expect
    .poll(async () => (await mailsTo(email)).map(({ subject }) => subject), { timeout: 20_000 })
    .toContain('Your e-mail address was changed')
})

test('a forgotten password is replaced by keyboard alone, and other devices are signed out', async ({
  page,
  browser,
}) => {
  const email = newAddress('grace')
  await register(page, email)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/account')
  await signIn(elsewhere, email)
  await expect(elsewhere).toHaveURL(/\/account$/)

  await page.goto('/sign-in')
  await tabTo(page, page.getByRole('link', { name: 'Forgot password?' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(email)
  await page.keyboard.press('Enter')
  await expect(page.getByText('a link is on its way')).toBeVisible()
  const link = await linkIn(email, /\/reset-password\/[\w-]{22}/)
  await page.goto(link)
  await expectSound(page)
  await page.getByLabel('New password').fill('password12')
  await page.getByRole('button', { name: 'Save password' }).click()
  await expect(page.getByText('would be guessed quickly').first()).toBeVisible()
  await page.getByLabel('New password').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: 'Save password' }).click()
  await expect(page.getByText('Your new password is saved.')).toBeVisible()
  await signIn(page, email, NEW_PASSWORD)
  await expect(page).toHaveURL(/\/account$/)

  await elsewhere.goto('/account/security')
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
})

test('the cart of a guest goes along at sign-in, and stays behind at sign-out', async ({ page }) => {
  const email = newAddress('linus')
  await register(page, email)
  await addToCart(page, US, 'ebb-mug')
  await page.goto('/sign-in')
  await signIn(page, email)
  await expect(page.getByRole('heading', { name: 'Hello, Ada Example' })).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByRole('link', { name: 'Ebb mug' }).first()).toBeVisible()
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible()
  await page.goto('/sign-in')
  await signIn(page, email)
  await expect(page.getByRole('heading', { name: 'Hello, Ada Example' })).toBeVisible()
  await page.goto('/cart')
  await expect(page.getByRole('link', { name: 'Ebb mug' }).first()).toBeVisible()
})

test('a forged Host never gets into the links of a mail', async () => {
  const email = newAddress('host')
  const { hostname, port } = new URL(APP)
  const body = JSON.stringify({ email, password: PASSWORD })
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    const sent = request(
      { hostname, port, path: '/api/v1/auth/registrations', method: 'POST', headers },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
  expect(status).toBe(204)
  await verification(email)
  const [mail] = await mailsTo(email)
  expect(mail?.text).toContain(`${APP}/verify-email/`)
  expect(`${mail?.text}${mail?.html}`).not.toContain('evil.example')
})

test('pages that lead in are sound on a phone and in German', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/sign-in', '/register', '/forgot-password', '/verify-email/x', '/reset-password/x'])
    for (const prefix of ['', '/de-de']) {
      await page.goto(prefix + path)
      await expectSound(page)
    }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one registers with a mistake on the way, confirms and signs in', async ({ page }) => {
    const email = newAddress('plain')
    await page.goto('/de-de/register')
    await page.getByLabel('E-Mail').fill(email)
    await page.getByLabel('Passwort').fill('password12')
    await page.getByRole('button', { name: 'Konto anlegen' }).click()
    await expect(page.getByText('Das wäre schnell erraten').first()).toBeVisible()
    await expect(page.getByLabel('E-Mail')).toHaveValue(email)
    await page.getByLabel('Passwort').fill(PASSWORD)
    await page.getByRole('button', { name: 'Konto anlegen' }).click()
    await expect(page.getByText('Fast fertig')).toBeVisible()

    await page.goto(await verification(email))
    await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
    await expect(page.getByText('Deine Adresse ist bestätigt.')).toBeVisible()
    await page.getByLabel('E-Mail').fill(email)
    await page.getByLabel('Passwort').fill('falsch')
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await expect(page.getByText('E-Mail-Adresse oder Passwort ist falsch.')).toBeVisible()
    await page.getByLabel('Passwort').fill(PASSWORD)
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await expect(page.getByRole('heading', { name: /^Hallo/ })).toBeVisible()
    await page.goto('/de-de/account/security')
    await expect(page.getByText('Dieses Gerät')).toBeVisible()
  })
})
