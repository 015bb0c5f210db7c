import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { tabTo } from './support/keyboard'

const PRODUCT = '/products/linen-lampshade?variant=LGT-SHADE-GRAPHITE-30'

const bar = (page: Page) => page.locator('.buy-bar')
const scrollToEnd = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))

/** The page has come alive, and shows the variant of the address. */
async function open(page: Page): Promise<void> {
  await page.goto(PRODUCT)
  await expect(page.locator('input[name=variantId]')).toBeAttached()
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('what is chosen can be bought from the end of the page', async ({ page }) => {
    await open(page)
    await expect(bar(page)).toHaveCount(0)
    await page.getByRole('spinbutton', { name: 'Quantity' }).fill('2')
    await scrollToEnd(page)
    await expect(bar(page)).toContainText('Linen lampshade')
    await expect(bar(page)).toContainText(/\$\d+\.\d\d.*Graphite/)
    await expectSound(page)
    await bar(page).getByRole('button', { name: 'Add to cart' }).click()
    await expect(page.getByRole('dialog').getByText(/ · 2 × /)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
    await expect(bar(page)).toHaveCount(0)
  })

  test('it says why it could not, and is gone where nothing can be bought', async ({ page }) => {
    await open(page)
    await page.getByRole('spinbutton', { name: 'Quantity' }).evaluate((input: HTMLInputElement) => {
      input.max = '99'
      input.value = '99'
    })
    await scrollToEnd(page)
    await bar(page).getByRole('button', { name: 'Add to cart' }).click()
    await expect(bar(page)).toContainText(/^Linen lampshadeOnly \d+ of/)
    await page.goto('/products/linen-lampshade?variant=LGT-SHADE-GRAPHITE-40')
    await expect(page.getByRole('button', { name: 'Sold out' })).toBeDisabled()
    await scrollToEnd(page)
    await expect(bar(page)).toHaveCount(0)
  })

  test('it covers neither the focus nor the last line of the page, and moves nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open(page)
    const shifted = () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
    const before = await shifted()
    await page.mouse.wheel(0, 1200)
    await page.getByRole('heading', { name: 'Reviews' }).scrollIntoViewIfNeeded()
    await scrollToEnd(page)
    await expect(bar(page)).toBeVisible()
    await scrollToEnd(page)
    expect((await shifted()) - before).toBeLessThanOrEqual(0.001)
    const [line, over] = await Promise.all([
      page.locator('footer').last().boundingBox(),
      bar(page).boundingBox(),
    ])
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual((over?.y ?? 0) + 1)

    await page.getByRole('heading', { name: 'Reviews' }).scrollIntoViewIfNeeded()
    await expect(bar(page)).toBeVisible()
    await bar(page).getByRole('button').focus()
    await tabTo(page, page.locator('footer a').last())
  })

  test('it appears at once for whoever wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page)
    await scrollToEnd(page)
    await expect(bar(page)).toBeVisible()
    expect(await bar(page).evaluate((element) => element.getAnimations().length)).toBe(0)
    await expect(bar(page)).toHaveCSS('opacity', '1')
  })
})

test.describe('without JavaScript', () => {
  test.use({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false })

  test('there is none, and the form does', async ({ page }) => {
    await page.goto(PRODUCT)
    await page.locator('footer').last().scrollIntoViewIfNeeded()
    await expect(bar(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Add to cart' })).toHaveCount(1)
  })
})

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('there is none: the button is never far', async ({ page }) => {
    await open(page)
    await scrollToEnd(page)
    await expect(bar(page)).toBeHidden()
  })
})
