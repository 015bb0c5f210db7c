import { readFile } from 'node:fs/promises'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { mailsTo, newAddress } from './support/services'
import { addToCart, DE, fillDetails, type Market, payWith, US } from './support/shopper'
import { signIn } from './support/staff'

/** In English and in German, and in no other journey. */
const SLUG = 'weekly-planner'
const PDF = Buffer.from('%PDF-1.7\nA year in fifty-two pages\n%%EOF\n')
const WIDTHS = new Map([
  [US, 360],
  [DE, 1280],
])

/** Where nothing is sent, the first step leads to no choice of delivery. */
const withoutDelivery = (market: Market): Market => ({
  ...market,
  labels: { ...market.labels, save: market === US ? 'Continue' : 'Weiter' },
})

test.setTimeout(150_000)

test('staff sell a planner as a download, wrong first; it is bought, fetched, used up and allowed anew', async ({
  browser,
  page: staff,
  request,
}) => {
  await signIn(staff)
  await staff.goto(`/admin/products?q=${SLUG}`)
  await staff.getByRole('main').getByRole('table').getByRole('link').first().click()
  const asDownload = staff.getByRole('checkbox', { name: 'Deliver English as a download' })
  const save = staff.getByRole('button', { name: 'Save' })
  await asDownload.check()
  await save.click()
  await expect(staff.getByText('Add a file first.').first()).toBeVisible()
  await expect(asDownload).toBeChecked()

  await uploads(staff, 'planner.zip', PDF)
  await expect(staff.getByText('What is in planner.zip is not what its name says.')).toBeVisible()
  await uploads(staff, 'planner 2027.pdf', PDF)
  await expect(staff.getByText('planner 2027.pdf is on sale.')).toBeVisible()
  await expect(staff.getByRole('button', { name: 'Remove planner 2027.pdf' })).toBeVisible()
  await asDownload.check()
  await save.click()
  await expect(staff.getByText('Saved. The shop shows it already.')).toBeVisible()
  try {
    await expect(staff.getByLabel(/^Units on hand/)).toHaveCount(1)
    await staff.getByRole('button', { name: 'Remove planner 2027.pdf' }).click()
    await expect(staff.getByText(/needs a file\. Add the other one first/).first()).toBeVisible()
    await expectAccessible(staff)

    for (const market of [US, DE]) {
      const context = await browser.newContext({ viewport: { width: WIDTHS.get(market) ?? 0, height: 900 } })
      const page = await context.newPage()
      await buysAndFetches(page, request, market)
      if (market === US) {
        await usesUp(page, request)
        await allowsAnew(staff, page)
      }
      await context.close()
    }
  } finally {
    await staff.goto(`/admin/products?q=${SLUG}`)
    await staff.getByRole('main').getByRole('table').getByRole('link').first().click()
    await asDownload.uncheck()
    await save.click()
    await expect(staff.getByText('Saved. The shop shows it already.')).toBeVisible()
  }
})

async function uploads(page: Page, name: string, buffer: Buffer): Promise<void> {
  const form = page.locator('form', { has: page.getByLabel('Add a file to English') })
  await form.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await form.getByRole('button', { name: 'Upload' }).click()
}

async function buysAndFetches(page: Page, request: APIRequestContext, market: Market): Promise<void> {
  const inGerman = market === DE
  const email = newAddress('files')
  await addToCart(page, market, SLUG)
  await expect(
    page.getByText(inGerman ? 'Download, sobald bezahlt ist' : 'Download as soon as it is paid'),
  ).toBeVisible()
  await fillDetails(page, withoutDelivery(market), email)
  await expect(page.getByText(inGerman ? /Es wird nichts verschickt/ : /Nothing is sent/)).toBeVisible()
  const asks = page.getByRole('checkbox', { name: /Widerrufsrecht|right to withdraw/ })
  if (inGerman) {
    await payWith(page, market, '4242424242424242')
    expect(await asks.evaluate((box: HTMLInputElement) => box.validity.valueMissing)).toBe(true)
    await asks.check()
  } else await expect(asks).toHaveCount(0)
  await expectAccessible(page)
  await payWith(page, market, '4242424242424242')
  await expect(page.getByRole('heading', { name: market.labels.thanks })).toBeVisible({ timeout: 20_000 })

  const files = page.getByRole('region', { name: inGerman ? 'Deine Dateien' : 'Your files' })
  const fetches = files.getByRole('link', { name: /planner 2027\.pdf/ })
  await expect(async () => {
    await page.reload()
    await expect(fetches).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(files.getByText(inGerman ? /noch 5-mal, bis/ : /5 more times, until/)).toBeVisible()
  await expect(files.getByText(/Am .* hast du deine Dateien sofort verlangt/)).toHaveCount(inGerman ? 1 : 0)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    WIDTHS.get(market) ?? 0,
  )
  await page.screenshot({
    path: `test-results/screens/downloads-${inGerman ? 'de' : 'en'}.png`,
    fullPage: true,
  })

  const [download] = await Promise.all([page.waitForEvent('download'), fetches.click()])
  expect(download.suggestedFilename()).toBe('planner 2027.pdf')
  expect(await readFile(await download.path())).toEqual(PDF)
  await page.reload()
  await expect(files.getByText(inGerman ? /noch 4-mal/ : /4 more times/)).toBeVisible()

  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [mail] = await mailsTo(email)
  expect(mail?.text).toMatch(
    inGerman ? /stehen 30 Tage lang bereit/ : /Ready on the page of your order, for 30 days/,
  )
  expect(/Widerrufsrecht/.test(mail?.text ?? '')).toBe(inGerman)
  // Whoever has another link gets nothing.
  const address = new URL((await fetches.getAttribute('href')) ?? '')
  const foreign = address.pathname.replace(/\/orders\/[^/]+\//, `/orders/${'A'.repeat(22)}/`)
  expect((await request.get(foreign)).status()).toBe(404)
}

async function usesUp(page: Page, request: APIRequestContext): Promise<void> {
  const address = (await page.getByRole('link', { name: /planner 2027\.pdf/ }).getAttribute('href')) ?? ''
  // What looks ahead, and what only asks, costs nothing.
  expect((await request.head(address)).status()).toBe(204)
  expect((await request.get(address, { headers: { 'Sec-Purpose': 'prefetch' } })).status()).toBe(204)
  for (let left = 4; left > 0; left -= 1) expect((await request.get(address)).status()).toBe(200)
  const refused = await request.get(address)
  expect([refused.status(), (await refused.json()).code]).toEqual([410, 'download.used_up'])
  // The page still has its link: a person is told on the page.
  await page.getByRole('link', { name: /planner 2027\.pdf/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'fetched as often as is allowed' })).toBeVisible()
  await expect(page.getByRole('link', { name: /planner 2027\.pdf/ })).toHaveCount(0)
  await expectAccessible(page)
}

async function allowsAnew(staff: Page, shopper: Page): Promise<void> {
  const number = /\d{5,}/.exec((await shopper.title()) ?? '')?.[0] ?? ''
  await staff.goto(`/admin/orders?q=${number}`)
  await staff.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(staff.getByText('Fetched as often as is allowed')).toBeVisible()
  await expectAccessible(staff)
  await staff.getByRole('button', { name: 'Allow them anew' }).click()
  await expect(staff.getByText(/can be fetched anew\./)).toBeVisible()
  await shopper.reload()
  await expect(shopper.getByText(/5 more times, until/)).toBeVisible()
}
