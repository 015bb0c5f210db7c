import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'

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
