import { type APIResponse, expect, test } from '@playwright/test'
import { API_KEY, APP } from './support/services'

/** What nobody means to send. It gets a 4xx with a reason, or is shown a page; never a 500. */

const ID = '01a20d62-a2ef-75ad-bc11-cbaa3a9ab55b'
const cursorOf = (parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

async function expectReason(response: APIResponse, statuses: number[]): Promise<void> {
  const text = await response.text()
  expect(statuses, text.slice(0, 200)).toContain(response.status())
  expect(response.headers()['content-type']).toBe('application/problem+json')
  expect(JSON.parse(text)).toMatchObject({
    status: response.status(),
    code: expect.stringMatching(/^\w+\.\w+$/),
  })
}

const QUERIES = [
  `cursor=${'0'.repeat(500)}`,
  'cursor=%00',
  'cursor=W10',
  `cursor=${cursorOf(['true', '9999-99-99 99:99:99+00', ID])}`,
  `cursor=${cursorOf(['true', '0000-01-01 00:00:00+00', ID])}`,
  `sort=price_asc&cursor=${cursorOf(['99999999999999999999', ID])}`,
  'limit=',
  'limit=0x10',
  'limit=1e1',
  'limit=1.5',
  'limit=-1',
  'limit=1&limit=2',
  'price_min=',
  'q=%00',
  `q=${'a'.repeat(5_000)}`,
  'unknown=1',
  'market=xx',
  'market=en-us&market=de-de',
]

for (const query of QUERIES) {
  test(`the list of products refuses ?${query.slice(0, 60)}`, async ({ request }) => {
    await expectReason(await request.get(`/api/v1/products?${query}`), [400])
  })
}

for (const cursor of [
  cursorOf(['0000-01-01T00:00:00Z', ID]),
  cursorOf(['x', ID]),
  cursorOf([ID]),
  'bnVsbA',
]) {
  test(`lists of the back office refuse the cursor ${cursor.slice(0, 30)}`, async ({ request }) => {
    for (const list of ['products', 'orders'])
      await expectReason(
        await request.get(`/api/v1/admin/${list}?cursor=${cursor}`, {
          headers: { Authorization: `Bearer ${API_KEY}` },
        }),
        [400],
      )
  })
}

test('an operation without a query takes none', async ({ request }) => {
  await expectReason(await request.get('/api/v1/categories?cache=off'), [400])
})

const BODIES: [string, string | Buffer, number[]][] = [
  ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), [422]],
  ['torn nesting', '{"a":'.repeat(50_000), [400]],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), [400]],
  ['a lone surrogate', '{"market":"\\ud800"}', [422]],
  ['prototype keys', '{"__proto__":{"a":1},"constructor":1,"toString":1}', [422]],
  [
    '20,000 fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]))),
    [422],
  ],
  ['a number without end', '{"items":1e999}', [422]],
  ['null', 'null', [422]],
  ['300 KB', `"${'a'.repeat(300_000)}"`, [413]],
  ['5 MB', 'a'.repeat(5_000_000), [413]],
]

for (const [name, data, statuses] of BODIES) {
  test(`a cart is not made of ${name}`, async ({ request }) => {
    const headers = { 'Content-Type': 'application/json' }
    const response = await request.post('/api/v1/carts', { data: Buffer.from(data), headers })
    await expectReason(response, statuses)
    expect((await response.body()).byteLength).toBeLessThan(20_000)
  })
}

test('types of content that are not JSON are not read as JSON', async ({ request }) => {
  for (const type of [
    'text/plain',
    'application/json; charset=utf-16',
    'application/json-patch+json',
    'multipart/form-data',
  ])
    await expectReason(
      await request.post('/api/v1/carts', { data: Buffer.from('{}'), headers: { 'Content-Type': type } }),
      [415],
    )
})

test('webhooks, jobs and sign-in refuse what is empty, torn or unsigned', async ({ request }) => {
  const send = (path: string, data: string) =>
    request.post(path, { data: Buffer.from(data), headers: { 'Content-Type': 'application/json' } })
  for (const path of [
    '/api/webhooks/stripe',
    '/api/inngest',
    '/api/auth/signout',
    '/api/auth/callback/credentials',
  ])
    for (const body of ['', ' ', '{', 'a'.repeat(4_500_000)])
      await expectReason(await send(path, body), [400, 401, 413])
  for (const path of ['/api/auth/nothing', '/api/auth/callback/credentials', '/api/auth/error?error=%00'])
    await expectReason(await request.get(path), [404])
})

const FORM = { Origin: APP, 'Content-Type': 'multipart/form-data; boundary=B' }
const field = (name: string, value: string) =>
  `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

const FORMS: [string, Record<string, string>, string, number[]][] = [
  ['from nowhere', { 'Content-Type': FORM['Content-Type'] }, field('a', '1'), [403]],
  [
    'from elsewhere, with a matching X-Forwarded-Host',
    { ...FORM, Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    field('a', '1'),
    [403],
  ],
  ['that is torn', FORM, field('a', '1').slice(0, 30), [400]],
  ['that is empty', FORM, '', [400]],
  ['without boundary', { ...FORM, 'Content-Type': 'multipart/form-data' }, 'x', [400]],
  [
    'for an action that does not exist',
    FORM,
    `${field(`$ACTION_ID_${'f'.repeat(42)}`, '')}--B--\r\n`,
    [404, 409],
  ],
  ['that is too big', FORM, 'a'.repeat(1_200_000), [413]],
  [
    'of another action protocol',
    { Origin: APP, 'Next-Action': 'x', 'Content-Type': 'text/plain' },
    '[]',
    [400, 404],
  ],
]

for (const [name, headers, data, statuses] of FORMS) {
  test(`a form ${name} is refused`, async ({ request }) => {
    for (const page of ['/', '/products/hex-brass-pen', '/cart', '/admin/sign-in']) {
      const response = await request.post(page, { headers, data: Buffer.from(data), maxRedirects: 0 })
      expect(statuses, page).toContain(response.status())
    }
  })
}

const PAGES = [
  '/products?cursor=x',
  '/products?cursor=%00',
  '/products?sort=newest&cursor=W10',
  '/c/ceramics?cursor=x',
  '/search?q=%00',
  `/search?q=${'a'.repeat(5_000)}`,
  '/products?sort=nope',
  '/products/no-such-thing',
  '/xx-yy/products',
  '/%00',
  '/%2f%2f',
  '/__proto__',
]

for (const path of PAGES) {
  test(`the page ${path.slice(0, 60)} is shown or not found`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500)
  })
}

test('cookies that nobody set change nothing', async ({ request }) => {
  const cookies = [
    'cart=%00; session=%E0%A4%A',
    `session=${'a'.repeat(9_000)}`,
    '__proto__=x; =y; ;;',
    'flash=a.b.c',
  ]
  for (const cookie of cookies)
    for (const path of [
      '/cart',
      '/checkout',
      '/admin',
      '/api/cart',
      '/api/v1/products?limit=1',
      '/api/auth/session',
    ])
      expect(
        (await request.get(path, { headers: { Cookie: cookie } })).status(),
        `${path} ${cookie.slice(0, 20)}`,
      ).toBe(200)
})
