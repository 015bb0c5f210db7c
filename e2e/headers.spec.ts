import { expect, test } from '@playwright/test'
import { SECURITY_HEADERS } from '../lib/http/security-headers'
import { API_KEY } from './support/services'

/** What each kind of answer says to browsers and caches: one line per kind. */
type Kind = 'static page' | 'personal page' | 'public API' | 'personal API' | 'document' | 'refusal'

const STORED_NOWHERE = /no-store/

const CACHE: Record<Kind, RegExp> = {
  'static page': /^(?!.*(?:no-store|private))/,
  'personal page': STORED_NOWHERE,
  'public API': /^public, max-age=0, s-maxage=\d+$/,
  'personal API': STORED_NOWHERE,
  document: /^public/,
  refusal: STORED_NOWHERE,
}

const ID = '01a20d62-a2ef-75ad-bc11-cbaa3a9ab55b'

const ANSWERS: [Kind, number, string][] = [
  ['static page', 200, '/'],
  ['static page', 200, '/de-de'],
  ['static page', 200, '/products'],
  ['static page', 200, '/products/hex-brass-pen'],
  ['personal page', 200, '/cart'],
  ['personal page', 200, '/checkout'],
  ['personal page', 200, `/orders/${'A'.repeat(22)}`],
  ['personal page', 200, '/de-de/cart'],
  ['personal page', 200, '/de-de/checkout'],
  ['personal page', 200, '/admin/sign-in'],
  ['public API', 200, '/api/v1/products?limit=1'],
  ['public API', 200, '/api/v1/products/hex-brass-pen'],
  ['public API', 200, '/api/v1/categories'],
  ['personal API', 200, '/api/v1/admin/orders?limit=1'],
  ['personal API', 200, '/api/cart'],
  ['personal API', 200, '/api/auth/session'],
  ['personal API', 200, '/api/health/ready'],
  ['document', 200, '/api/v1/openapi.json'],
  ['document', 200, '/api/docs'],
  ['document', 200, '/robots.txt'],
  ['document', 200, '/sitemap.xml'],
  ['document', 200, '/sitemaps/products-1.xml'],
  ['document', 200, '/feeds/google.xml?market=de-de'],
  ['document', 200, '/rss.xml'],
  ['document', 200, '/llms.txt'],
  ['document', 200, '/products/hex-brass-pen.md'],
  ['document', 200, '/de-de/c/ceramics.md'],
  ['refusal', 404, `/api/v1/carts/${ID}`],
  ['refusal', 404, '/api/v1/nothing'],
  ['refusal', 404, '/api/nothing'],
  ['refusal', 400, '/api/v1/products?limit=0'],
  ['refusal', 400, '/api/v1/%ff'],
  ['refusal', 404, '/products/nothing.md'],
  ['refusal', 404, '/sitemaps/nothing.xml'],
  ['refusal', 400, '/feeds/google.xml?market=xx'],
  ['refusal', 401, '/api/v1/admin/products'],
]

test.describe('headers', () => {
  for (const [kind, status, path] of ANSWERS) {
    test(`${kind}: ${path}`, async ({ request }) => {
      const isStaff = path.includes('/admin/orders')
      const response = await request.get(path, {
        headers: isStaff ? { Authorization: `Bearer ${API_KEY}` } : {},
        maxRedirects: 0,
      })
      const headers = response.headers()
      expect(response.status()).toBe(status)
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        // An order's page tells nobody where it was left from; its own rule is stricter.
        if (name !== 'Referrer-Policy') expect(headers[name.toLowerCase()], name).toBe(value)
      }
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['cache-control'] ?? '').toMatch(CACHE[kind])
      if (kind === 'refusal') expect(headers['content-type']).toBe('application/problem+json')
      if (!kind.endsWith('page')) return
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
      if (kind === 'static page') return expect(scripts).toBe("'self' 'unsafe-inline'")
      const nonce = /'nonce-(\w{20,})'/.exec(scripts)?.[1] ?? ''
      expect(scripts).not.toContain('unsafe')
      const inline = [
        ...(await response.text()).matchAll(/<script(?![^>]*type="application\/ld\+json")[^>]*>/g),
      ]
      expect(inline.length).toBeGreaterThan(0)
      for (const [tag] of inline) expect(tag).toContain(`nonce="${nonce}"`)
    })
  }

  test('a nonce is used once', async ({ request }) => {
    const nonceOf = async () =>
      /'nonce-(\w+)'/.exec((await request.get('/cart')).headers()['content-security-policy'] ?? '')?.[1]
    expect(await nonceOf()).not.toBe(await nonceOf())
  })
})
