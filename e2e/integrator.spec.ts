import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { API_KEY, APP, api, mailsTo, newAddress, STRIPE, variantOf } from './support/services'

const ADDRESS = {
  name: 'Bea Nordmann',
  line1: '12 Orchard Street',
  city: 'New York',
  region: 'NY',
  postcode: '10002',
  country: 'US',
}

type Cart = { id: string; token: string; totals: { total: { amount: number; currency: string } } }
type Placed = {
  order: { id: string; number: number; status: string }
  token: string
  payment: { clientSecret: string }
}

test('the curl lines of the README buy something', () => {
  const block =
    /## Buy something by REST[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const output = execFileSync('bash', ['-euo', 'pipefail', '-c', block], {
    encoding: 'utf8',
    env: { ...process.env, BASE: APP, STRIPE },
  })
  expect(output.trim().split('\n')).toEqual(['succeeded', 'succeeded'])
})

test('an integrator buys, staff ship by API key, and mails go out', async () => {
  const email = newAddress('integrator')
  const variantId = await variantOf('stripe-tea-towels')
  const cart = (await api<Cart>('/carts', { method: 'POST', body: { items: [{ variantId }] } })).body
  const held = { 'Cart-Token': cart.token }
  const ready = (
    await api<Cart>(`/carts/${cart.id}`, {
      method: 'PATCH',
      headers: held,
      body: { email, shippingAddress: ADDRESS },
    })
  ).body
  const order = { cartId: cart.id, total: ready.totals.total }
  const key = { ...held, 'Idempotency-Key': cart.id }
  const [placed, again] = await Promise.all(
    [1, 2].map(() => api<Placed>('/orders', { method: 'POST', headers: key, body: order })),
  )
  const first = [placed, again].find((answer) => answer?.status === 201)?.body as Placed
  expect([placed?.status, again?.status].every((status) => status === 201 || status === 409)).toBe(true)
  const [intent] = first.payment.clientSecret.split('_secret_')
  await fetch(`${STRIPE}/v1/payment_intents/${intent}/confirm`, {
    method: 'POST',
    body: new URLSearchParams({
      key: 'pk_test_local_nexus',
      client_secret: first.payment.clientSecret,
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '5555555555554444',
      'payment_method_data[card][exp_month]': '1',
      'payment_method_data[card][exp_year]': '2035',
      'payment_method_data[card][cvc]': '123',
    }),
  })
  const holder = { 'Order-Token': first.token }
  await expect
    .poll(
      async () =>
        (await api<{ status: string }>(`/orders/${first.order.id}`, { headers: holder })).body.status,
    )
    .toBe('confirmed')
  expect((await api(`/orders/${first.order.id}`)).status).toBe(404)

  const staff = { Authorization: `Bearer ${API_KEY}` }
  const shipped = await api<{ status: string }>(`/admin/orders/${first.order.id}/fulfillments`, {
    method: 'POST',
    headers: staff,
    body: { carrier: 'DHL', trackingNumber: 'JJD1' },
  })
  expect([shipped.status, shipped.body.status]).toEqual([201, 'completed'])
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(2)
})

test('a price changed by API key is what the next request shows; a stale version is refused', async () => {
  const staff = { Authorization: `Bearer ${API_KEY}` }
  type Product = { id: string; version: number; variants: { id: string }[] }
  const list = await api<{ data: { id: string }[] }>('/admin/products?q=hex-brass-pen', { headers: staff })
  const product = (await api<Product>(`/admin/products/${list.body.data[0]?.id}`, { headers: staff })).body
  const amount = 3_000 + Math.floor(Math.random() * 1_000)
  const change = {
    variants: [{ id: product.variants[0]?.id, prices: [{ currency: 'USD', amount, compareAt: null }] }],
  }
  const patch = (version: number) =>
    api(`/admin/products/${product.id}`, {
      method: 'PATCH',
      headers: { ...staff, 'If-Match': `"${version}"` },
      body: change,
    })
  expect((await patch(product.version)).status).toBe(200)
  expect((await patch(product.version)).status).toBe(412)
  const shown = await api<{ variants: { price: { amount: number } }[] }>('/products/hex-brass-pen')
  expect(shown.body.variants[0]?.price.amount).toBe(amount)
})

test('every public document answers', async ({ request }) => {
  for (const path of [
    '/api/v1/openapi.json',
    '/api/docs',
    '/sitemap.xml',
    '/robots.txt',
    '/api/v1/categories',
    '/api/v1/products?sort=rating&limit=5',
    '/api/health/live',
  ]) {
    expect((await request.get(path)).status(), path).toBe(200)
  }
  expect((await request.get('/api/v1/nothing')).status()).toBe(404)
  expect((await request.put('/api/v1/products')).status()).toBe(405)
  expect((await request.get('/api/v1/products?limit=abc')).status()).toBe(400)
})
