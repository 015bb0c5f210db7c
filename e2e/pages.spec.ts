import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { expectAlive } from './support/alive'

test('an unknown address is a 404 that helps, in the language of its market', async ({ page }) => {
  const response = await page.goto('/de-de/gibt-es-nicht')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
  await expectAccessible(page)
})

test('store pages carry no cookie, a policy, and the same bytes for everybody', async ({ request }) => {
  for (const path of ['/', '/c/ceramics', '/products/ebb-mug', '/de-de']) {
    const response = await request.get(path)
    expect(response.headers()['set-cookie']).toBeUndefined()
    expect(response.headers()['content-security-policy']).toContain("default-src 'self'")
    expect(response.headers()['cache-control']).toContain('s-maxage')
  }
})

test('a page is painted before its scripts are fetched, and then taken over by them', async ({ page }) => {
  // After two seconds scripts are fetched in any case, which a busy machine may need for the first frame.
  for (const path of ['/', '/c/ceramics', '/products/ebb-mug', '/de-de/products/ebb-mug'])
    await expect(async () => {
      await page.goto(path)
      await expectAlive(page.getByRole('banner').getByRole('button').first())
      const { painted, fetched } = await page.evaluate(() => ({
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        fetched: performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/_next\/.*\.js/.test(name))
          .map(({ startTime }) => startTime),
      }))
      expect(fetched.length, path).toBeGreaterThan(3)
      expect(Math.min(...fetched), path).toBeGreaterThanOrEqual(painted ?? Number.POSITIVE_INFINITY)
    }).toPass({ timeout: 20_000 })
})

test('the cart of a page leads on where it is empty', async ({ page }) => {
  await page.goto('/de-de/products/ebb-mug')
  const cart = page.getByRole('banner').getByRole('link', { name: 'Warenkorb' })
  await expectAlive(cart)
  await cart.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Dein Warenkorb' })
  await expect(drawer.getByText('Dein Warenkorb ist leer')).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/empty-drawer.png' })
  await drawer.getByRole('link', { name: 'Zum Laden' }).press('Enter')
  await expect(page).toHaveURL(/\/de-de\/products$/)
})

test('scripts are compiled while they arrive', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const [, src = ''] = /<script src="([^"]+)" async/.exec(html) ?? []
  expect(await (await request.get(src)).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

test('personal pages are never stored and run only their own scripts', async ({ request }) => {
  const response = await request.get('/cart')
  expect(response.headers()['cache-control']).toContain('no-store')
  expect(response.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
})

test('a form from elsewhere is refused', async ({ request }) => {
  const foreign = await request.post('/checkout', {
    form: { a: 'b' },
    headers: { Origin: 'https://evil.example' },
  })
  expect(foreign.status()).toBe(403)
  const missing = await request.post('/cart', { form: { a: 'b' } })
  expect(missing.status()).toBe(403)
})
