import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

test('an unknown address is a 404 that helps, in the language of its market', async ({ page }) => {
  const response = await page.goto('/de-de/gibt-es-nicht')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
  await expectAccessible(page)
})

test('search finds by words and article number, and an empty result offers a way on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('linen')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: 'Linen lampshade' })).toBeVisible()
  await page.goto('/search?q=CER-EBB-MUG')
  await expect(page.getByRole('link', { name: 'Ebb mug' })).toBeVisible()
  await page.goto('/search?q=zzzz')
  await expect(page.getByRole('heading', { name: 'No results for “zzzz”' })).toBeVisible()
  await expectAccessible(page)
})

test('a list sorts and goes on by plain links', async ({ page }) => {
  await page.goto('/products')
  await page.getByLabel('Sort by').selectOption('price_asc')
  await page.getByRole('button', { name: 'Sort' }).click()
  await expect(page).toHaveURL(/sort=price_asc/)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByRole('link', { name: 'Back to the first page' })).toBeVisible()
})

test('store pages carry no cookie, a policy, and the same bytes for everybody', async ({ request }) => {
  for (const path of ['/', '/c/ceramics', '/products/ebb-mug', '/de-de']) {
    const response = await request.get(path)
    expect(response.headers()['set-cookie']).toBeUndefined()
    expect(response.headers()['content-security-policy']).toContain("default-src 'self'")
    expect(response.headers()['cache-control']).toContain('s-maxage')
  }
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
