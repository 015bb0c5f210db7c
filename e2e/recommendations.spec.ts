import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { expectSound } from './support/accessibility'

test.use({ viewport: { width: 360, height: 780 } })

test('a product leads on to others, and what was looked at is found again until it is cleared', async ({
  page,
}) => {
  await page.goto('/products/ebb-bowl')
  // Who leaves before the script has come has not looked at it.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('viewed'))).not.toBeNull()
  await page.goto('/products/ebb-mug')
  await expect(page.getByRole('heading', { name: 'Often bought together' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'From the same shelf' })).toBeVisible()
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  const viewed = page.locator('section', { has: page.getByRole('heading', { name: 'Recently viewed' }) })
  await expect(viewed.getByRole('link')).toHaveText(['Ebb bowl'])
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as (PerformanceEntry & { value: number })[]).reduce(
              (sum, { value }) => sum + value,
              0,
            ),
          ),
        )
        observer.observe({ type: 'layout-shift', buffered: true })
        // Where nothing has moved, nothing is told.
        requestIdleCallback(() => resolve(0), { timeout: 500 })
      }),
  )
  expect(shift).toBeLessThan(0.02)
  // After that: for a picture of the whole page its window grows, which moves everything.
  await page.screenshot({ path: 'test-results/screens/recommendations.png', fullPage: true })
  await expectSound(page)
  await viewed.getByRole('button', { name: 'Clear what I have viewed' }).click()
  await expect(viewed).toHaveCount(0)
  expect(await page.context().cookies()).toEqual([])
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Bought most often' })).toBeVisible()
})

test('the hearts of a list of 24 cost it less than 27 bytes each', async ({ request }) => {
  const html = await (await request.get('/products')).text()
  const hearts = /<button type="submit"[^>]*class="heart"[^>]*><\/button>/g
  expect(html.match(hearts)).toHaveLength(24)
  const size = (text: string) => gzipSync(text).length
  expect(size(html) - size(html.replace(hearts, ''))).toBeLessThan(24 * 27)
})
