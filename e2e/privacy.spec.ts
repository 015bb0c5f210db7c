import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { API_KEY, APP, api, mailsTo, newAddress, variantOf } from './support/services'

const PASSWORD = 'four random words here'

/** An account by REST, proved by the link of its mail, and a browser that is signed in to it. */
async function signedIn(page: Page, name: string, prefix = ''): Promise<string> {
  const email = newAddress(name)
  await api(`/auth/registrations${prefix ? '?market=de-de' : ''}`, {
    method: 'POST',
    body: { email, password: PASSWORD, name: 'Petra Privat' },
  })
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
  const token = /verify-email\/([\w-]{22})/.exec((await mailsTo(email))[0]?.html ?? '')?.[1]
  await api(`/auth/email-verifications/${token}`, { method: 'PUT' })
  await page.goto(`${prefix}/sign-in?next=/account/privacy`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main button[type=submit]').first().click()
  await expect(page).toHaveURL(new RegExp(`${prefix}/account/privacy$`))
  return email
}

const subjects = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject)

/** An unpaid order of the person who is signed in, by the API and the session of their browser. */
async function orderAs(page: Page, email: string): Promise<{ id: string; number: number }> {
  const [session] = (await page.context().cookies()).filter(({ name }) => name.endsWith('session'))
  const headers = { Cookie: `${session?.name}=${session?.value}`, Origin: APP }
  const items = [{ variantId: await variantOf('olive-spoon-set'), quantity: 1 }]
  const cart = (
    await api<{ id: string; token: string }>('/carts', { method: 'POST', headers, body: { items } })
  ).body
  const held = { ...headers, 'Cart-Token': cart.token }
  const address = {
    name: 'Petra Privat',
    line1: '12 Orchard Street',
    city: 'New York',
    region: 'NY',
    postcode: '10002',
    country: 'US',
  }
  const ready = await api<{ totals: { total: unknown } }>(`/carts/${cart.id}`, {
    method: 'PATCH',
    headers: held,
    body: { email, shippingAddress: address },
  })
  const placed = await api<{ order: { id: string; number: number } }>('/orders', {
    method: 'POST',
    headers: { ...held, 'Idempotency-Key': cart.id },
    body: { cartId: cart.id, total: ready.body.totals.total, paymentMethod: 'bank_transfer' },
  })
  expect(placed.status).toBe(201)
  return placed.body.order
}

test('somebody downloads their data, once', async ({ page }) => {
  const email = await signedIn(page, 'export')
  await expectSound(page)
  await page.getByRole('button', { name: 'Make a copy of my data' }).click()
  await expect(page.getByText('We are making a copy of your data.')).toBeVisible()
  await expect.poll(() => subjects(email), { timeout: 30_000 }).toContain('Your data is ready')
  const mail = (await mailsTo(email)).find(({ subject }) => subject === 'Your data is ready')
  expect(mail?.html).toContain('/account/privacy"')

  await page.goto('/account/privacy')
  await expect(page.getByText('Ready', { exact: true })).toBeVisible()
  await expectSound(page)
  await page.screenshot({ path: 'test-results/screens/privacy-ready.png', fullPage: true })
  const link = page.getByRole('link', { name: 'Download' })
  const address = (await link.getAttribute('href')) ?? ''
  const started = page.waitForEvent('download')
  await link.click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^nexus-[\d-]+\.zip$/)
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.includes('profile.json')).toBe(true)

  await page.goto(address)
  await expect(page).toHaveURL(/\/account\/privacy$/)
  await expect(page.getByRole('alert').filter({ hasText: 'This link was used' })).toBeVisible()
  await expect(page.getByText('Downloaded', { exact: true })).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('somebody deletes their account and may come back', async ({ page }) => {
      const email = await signedIn(page, 'erase')
      const erase = page.getByRole('button', { name: 'Delete my account' })
      await page.locator('#erase-password').fill('not my password')
      await erase.click()
      await expect(page.getByText('This is not your password.').first()).toBeVisible()
      await page.locator('#erase-password').fill(PASSWORD)
      await erase.click()
      await expect(page).toHaveURL(/\/sign-in\?done=erasure-requested/)
      await expect(page.getByText('Your account is being deleted.')).toBeVisible()
      await expect
        .poll(() => subjects(email), { timeout: 30_000 })
        .toEqual([
          'Your account is deleted',
          'Your account will be deleted',
          expect.any(String),
          expect.any(String),
        ])
      const tokens = () => api('/auth/tokens', { method: 'POST', body: { email, password: PASSWORD } })
      expect((await tokens()).status).toBe(401)
      await api('/auth/registrations', { method: 'POST', body: { email, password: PASSWORD } })
      await expect.poll(async () => (await tokens()).status).toBe(201)
    })

    test('an open order makes it wait, in German; it can be taken back', async ({ page }) => {
      const email = await signedIn(page, 'defer', '/de-de')
      const { id, number } = await orderAs(page, email)
      await page.reload()
      await expect(page.getByText(`Die Bestellung ${number} ist noch nicht abgeschlossen`)).toBeVisible()
      const ask = async () => {
        await page.locator('#erase-password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Mein Konto löschen' }).click()
        await expect(page.getByText('Dein Konto wird später gelöscht')).toBeVisible()
      }
      await ask()
      await page.getByRole('button', { name: 'Konto behalten' }).click()
      await expect(page.getByText('Dein Konto bleibt, wie es ist.')).toBeVisible()
      await ask()
      if (javaScriptEnabled) {
        await page.setViewportSize({ width: 360, height: 780 })
        await expectSound(page)
        await page.screenshot({ path: 'test-results/screens/privacy-deferred.png', fullPage: true })
      }
      await expect
        .poll(() => subjects(email), { timeout: 30_000 })
        .toContain('Dein Konto wird später gelöscht')
      const cancelled = await api(`/orders/${id}/cancellations`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${API_KEY}`, 'Idempotency-Key': id },
        body: {},
      })
      expect(cancelled.status).toBe(201)
      await expect.poll(() => subjects(email), { timeout: 30_000 }).toContain('Dein Konto ist gelöscht')
      await page.goto('/de-de/account/privacy')
      await expect(page).toHaveURL(/\/de-de\/sign-in\?next=/)
    })
  })
}

test('the page is sound in German, and leads to signing in', async ({ page, browser }) => {
  await signedIn(page, 'sound', '/de-de')
  await expect(page.getByRole('heading', { level: 1, name: 'Datenschutz' })).toBeVisible()
  await expectSound(page)
  await refusesStrangers(browser)
})

async function refusesStrangers(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${APP}/account/privacy`)
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount%2Fprivacy/)
  await page.close()
}
