import { expect, type Page, test } from '@playwright/test'

/** Budgets for what pictures may weigh, in bytes as transferred. */
const LIST_BYTES = 700_000
const PRODUCT_BYTES = 300_000

/** What browsers tell about content that moved by itself (web.dev/cls). */
type LayoutShift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

test.use({ viewport: { width: 1280, height: 900 } })

test('a list loads its pictures late, and few bytes of them', async ({ page }) => {
  const bytes = countPictureBytes(page)
  await page.goto('/products')
  await expect(page.locator('.card')).toHaveCount(24)
  const loading = await page
    .locator('.card-frame img:first-child')
    .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).loading))
  expect(loading.filter((value) => value === 'eager').length).toBeLessThanOrEqual(4)
  await scrollThrough(page)
  await expectLoaded(page)
  expect(bytes.total()).toBeLessThanOrEqual(LIST_BYTES)
})

test('the main picture of a product is preloaded and is what paints last', async ({ page }) => {
  const bytes = countPictureBytes(page)
  await page.goto('/products/ebb-mug')
  await page.waitForLoadState('networkidle')
  expect(bytes.total()).toBeLessThanOrEqual(PRODUCT_BYTES)
  await expect(page.locator('link[rel=preload][as=image][fetchpriority=high]')).not.toHaveCount(0)
  // The picture may be decoded after the network has come to rest.
  await expect.poll(() => page.evaluate(largestPaint)).toContain('/products/ebb-mug/sand')
})

for (const path of ['/', '/c/ceramics', '/products/ebb-mug', '/de-de/products/lune-cushion'])
  test(`${path} says what its pictures show, shows them all, and never jumps`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[])
          if (!entry.hadRecentInput && entry.value > 0.001)
            shifts.push(
              `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => `${node?.nodeName} ${(node as Element)?.className ?? node?.textContent}`).join(', ')}`,
            )
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // The first time for the fonts: how late they come on a busy machine says nothing about the pictures.
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    await page.reload()
    await scrollThrough(page)
    await expectLoaded(page)
    await expect(page.locator('img:not([alt])')).toHaveCount(0)
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
  })

test('a shared link shows a picture that every network reads', async ({ page, request }) => {
  for (const path of ['/', '/c/ceramics', '/products/ebb-mug']) {
    await page.goto(path)
    const url = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(new URL(url ?? '').pathname)
    expect(answer.status(), `${path} shares ${url}`).toBe(200)
    expect(answer.headers()['content-type']).toBe('image/jpeg')
  }
})

test('browsers and phones find the icons of the shop', async ({ page, request }) => {
  await page.goto('/')
  const links = await page
    .locator('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThanOrEqual(3)
  for (const href of links) expect((await request.get(href)).status(), href).toBe(200)
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)
})

/** Address of the largest thing painted so far, or the name of its element. Runs in the browser. */
function largestPaint(): Promise<string> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().at(-1) as PerformanceEntry & { url: string; element?: Element }
      resolve(entry.url || (entry.element?.tagName ?? ''))
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** Sums up what pictures weigh on the wire. */
function countPictureBytes(page: Page): { total: () => number } {
  const sizes: number[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'image')
      sizes.push(Number(response.headers()['content-length'] ?? 0))
  })
  return { total: () => sizes.reduce((sum, size) => sum + size, 0) }
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += 500) {
    await page.mouse.wheel(0, 500)
    await page.waitForTimeout(50)
  }
  await page.waitForLoadState('networkidle')
}

/** Every picture that can be seen arrives, also those that scrolling has only just asked for. */
async function expectLoaded(page: Page): Promise<void> {
  const missing = () => page.locator('img:visible').evaluateAll(withoutPicture)
  await expect.poll(missing).toEqual([])
}

/** Addresses of pictures that have not arrived, but for those still out of sight in a gallery. Runs in the browser. */
function withoutPicture(all: Element[]): string[] {
  const isOutOfSight = (image: Element) => {
    const { left } = image.getBoundingClientRect()
    for (let box = image.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible' && left >= box.getBoundingClientRect().right)
        return true
    return false
  }
  return (all as HTMLImageElement[])
    .filter((image) => !isOutOfSight(image) && (!image.complete || image.naturalWidth === 0))
    .map((image) => image.currentSrc || image.src)
}
