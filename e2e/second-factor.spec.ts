import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import {
  type Account,
  addApp,
  attachAuthenticator,
  codeFor,
  makeAccount,
  makeStale,
  typePassword,
} from './support/person'
import { mailsTo } from './support/services'

const FACTORS = '/account/security/second-factor'

async function signIn(page: Page, account: Account, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await typePassword(page, account)
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies()
}

for (const javaScriptEnabled of [true, false])
  test.describe(
    javaScriptEnabled ? 'an authenticator app' : 'an authenticator app, without JavaScript',
    () => {
      test.use({ javaScriptEnabled })

      test('is added, asked for, replaced by a recovery code, and removed', async ({ page }) => {
        const account = await makeAccount('totp')
        await signIn(page, account, '/account/security')
        await page.getByRole('link', { name: 'Set up or change' }).click()
        await expect(heading(page, 'Second factor and passkeys')).toBeVisible()
        const { secret, codes } = await addApp(page)
        expect(codes).toHaveLength(10)
        await page.getByRole('button', { name: 'I have kept them' }).click()
        await expect(page.getByText('10 recovery codes are left')).toBeVisible()
        await page.goto(`${FACTORS}/recovery-codes`)
        await expect(heading(page, 'Second factor and passkeys')).toBeVisible()

        await signOut(page)
        await signIn(page, account, FACTORS)
        await expect(heading(page, 'Second factor')).toBeVisible()
        await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret))
        await page.getByRole('button', { name: 'Continue' }).click()
        await expect(page.locator('main').getByRole('alert')).toContainText('This code is wrong or was used')
        await expect(page.getByRole('textbox', { name: 'Code' })).toHaveAttribute('aria-invalid', 'true')
        await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret, 'next'))
        await page.getByRole('button', { name: 'Continue' }).click()
        await expect(heading(page, 'Second factor and passkeys')).toBeVisible()

        await signOut(page)
        await signIn(page, account, FACTORS)
        await page.getByRole('textbox', { name: 'Code' }).fill(codes[0] ?? '')
        await page.getByRole('button', { name: 'Continue' }).click()
        await expect(page.getByText('9 recovery codes are left')).toBeVisible()

        await makeStale(account)
        await page.getByRole('button', { name: 'Remove the app' }).click()
        await page.getByRole('link', { name: 'Confirm that it is you' }).click()
        await expect(heading(page, 'Confirm that it is you')).toBeVisible()
        await page.getByRole('textbox', { name: 'Code' }).fill(codes[1] ?? '')
        await page.getByRole('button', { name: 'Continue with code' }).click()
        await page.getByRole('button', { name: 'Remove the app' }).click()
        await expect(page.getByText('The authenticator app is removed.')).toBeVisible()
        await expect
          .poll(async () => (await mailsTo(account.email)).map(({ subject }) => subject).sort(), {
            timeout: 30_000,
          })
          .toEqual([
            'A recovery code was used',
            'A recovery code was used',
            'An authenticator app was added',
            'The authenticator app was removed',
          ])
      })

      test('leads staff from the back office to a second factor and right back', async ({ page }) => {
        const account = await makeAccount('staff', 'owner')
        await page.goto('/admin/orders?q=nobody')
        await typePassword(page, account)
        await expect(page.getByText('Staff need a second factor.')).toBeVisible()
        expect((await page.request.get('/api/v1/admin/orders')).status()).toBe(403)
        const { secret, codes } = await addApp(page)
        await page.getByRole('button', { name: 'I have kept them' }).click()
        await expect(page).toHaveURL(/\/admin\/orders\?(?:.*&)?q=nobody/)
        await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()

        await signOut(page)
        await page.goto('/admin/orders')
        await typePassword(page, account)
        await expect(heading(page, 'Second factor')).toBeVisible()
        expect((await page.request.get('/api/v1/admin/orders')).status()).toBe(401)
        await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret, 'next'))
        await page.getByRole('button', { name: 'Continue' }).click()
        await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
        await expect(page).toHaveURL(/\/admin\/orders(?:\?|$)/)

        await page.goto(FACTORS)
        await page.getByRole('button', { name: 'Remove the app' }).click()
        await expect(page.locator('main').getByRole('alert')).toContainText('Staff need a second factor')
        await page.getByRole('button', { name: 'Make new codes' }).click()
        await expect(heading(page, 'Recovery codes')).toBeVisible()
        expect(await page.locator('main ul code').allTextContents()).not.toContain(codes[0])
      })
    },
  )

test('a passkey signs in with nothing else, stands in for a code, and is renamed and removed', async ({
  page,
}) => {
  const account = await makeAccount('passkey')
  await attachAuthenticator(page)
  await signIn(page, account, FACTORS)
  await page.getByLabel('Name (optional)').fill('My laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(heading(page, 'Recovery codes')).toBeVisible()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('My laptop').first()).toBeVisible()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'This device has a passkey for your account already.',
  )

  await signOut(page)
  await page.goto(`/sign-in?next=${encodeURIComponent(FACTORS)}`)
  await page.getByRole('button', { name: 'Continue with a passkey' }).click()
  await expect(heading(page, 'Second factor and passkeys')).toBeVisible()
  await expect(page.getByText(/^Last used/)).toBeVisible()

  await signOut(page)
  await signIn(page, account, FACTORS)
  await expect(heading(page, 'Second factor')).toBeVisible()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(heading(page, 'Second factor and passkeys')).toBeVisible()

  await page.getByText('Rename').click()
  await page.getByLabel('New name').fill('Old laptop')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByText('The passkey has its new name.')).toBeVisible()
  await makeStale(account)
  await page.getByRole('button', { name: 'Remove Old laptop' }).click()
  await page.getByRole('link', { name: 'Confirm that it is you' }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('button', { name: 'Remove Old laptop' }).click()
  await expect(page.getByText('The passkey is removed.')).toBeVisible()
  await expect(page.getByText('Old laptop')).toBeHidden()
})

test('a passkey alone lets staff in', async ({ page }) => {
  const account = await makeAccount('staff-passkey', 'support')
  await attachAuthenticator(page)
  await page.goto('/admin')
  await typePassword(page, account)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
  await signOut(page)
  await page.goto('/admin/orders')
  await page.getByRole('link', { name: 'Other ways to sign in' }).click()
  await page.getByRole('button', { name: 'Continue with a passkey' }).click()
  await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/orders(?:\?|$)/)
})

test.describe('on a phone, in German', () => {
  test.use({ viewport: { width: 360, height: 760 } })

  test('the pages are sound', async ({ page }) => {
    const account = await makeAccount('deutsch')
    await page.goto(`/de-de/sign-in?next=${encodeURIComponent(FACTORS)}`)
    await expectSound(page)
    await typePassword(page, account)
    await expect(heading(page, 'Zweiter Faktor und Passkeys')).toBeVisible()
    await expectSound(page)
    await page.screenshot({ path: 'test-results/screens/second-factor.png', fullPage: true })
    await page.getByRole('button', { name: 'Authenticator-App hinzufügen' }).click()
    await expect(page.getByRole('img', { name: /QR-Code/ })).toBeVisible()
    await expectSound(page)
    await page.screenshot({ path: 'test-results/screens/second-factor-app.png', fullPage: true })
    const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '')
    await page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret))
    await page.getByRole('button', { name: 'Einschalten' }).click()
    await expect(heading(page, 'Notfallcodes')).toBeVisible()
    await expectSound(page)
    await page.screenshot({ path: 'test-results/screens/recovery-codes.png', fullPage: true })
    await page.goto('/de-de/sign-in/confirm?next=%2Faccount%2Fsecurity')
    await expect(heading(page, 'Bestätige, dass du es bist')).toBeVisible()
    await expectSound(page)
    await page.screenshot({ path: 'test-results/screens/confirm.png', fullPage: true })
    await page.goto('/de-de/account/security')
    await expectSound(page)
    await signOut(page)
    await page.goto('/de-de/sign-in')
    await typePassword(page, account)
    await expect(heading(page, 'Zweiter Faktor')).toBeVisible()
    await expectSound(page)
    await page.screenshot({ path: 'test-results/screens/second-factor-step.png', fullPage: true })
    await page.context().clearCookies({ name: 'sign_in_step' })
    await page.reload()
    await expect(heading(page, 'Melde dich noch einmal an')).toBeVisible()
    await expectSound(page)
  })
})
