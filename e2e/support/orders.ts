import { type APIRequestContext, expect } from '@playwright/test'
import { MARKETS } from '@/lib/markets/markets'
import { API_KEY, api, newAddress, variantOf } from './services'
import { DE, US } from './shopper'
import type { Way } from './ways'

export type PlacedOrder = { id: string; number: number; email: string }

/**
 * An order by bank transfer of whoever the requests are sent as, for the market of a language. Its address is that of
 * the order, which may be another one than the account's.
 */
export async function placeOrder(
  request: APIRequestContext,
  language: Way['language'],
  email = newAddress('order'),
): Promise<PlacedOrder> {
  const { slug, countries } = MARKETS[language === 'de' ? 'de-de' : 'en-us']
  const send = async (method: 'POST' | 'PATCH', path: string, data: unknown, headers = {}) => {
    const answer = await request.fetch(`/api/v1${path}?market=${slug}`, { method, data, headers })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  const items = [{ variantId: await variantOf('olive-spoon-set'), quantity: 2 }]
  const cart = await send('POST', '/carts', { items, market: slug })
  const held = cart.token ? { 'Cart-Token': cart.token } : {}
  const { address } = language === 'de' ? DE : US
  const shippingAddress = { ...address, country: countries[0] }
  const ready = await send('PATCH', `/carts/${cart.id}`, { email, shippingAddress }, held)
  const body = { cartId: cart.id, total: ready.totals.total, paymentMethod: 'bank_transfer' }
  const { order } = await send('POST', '/orders', body, { ...held, 'Idempotency-Key': cart.id })
  return { id: order.id, number: order.number, email }
}

/** The one order of an address. */
export async function orderOf(email: string): Promise<{ id: string }> {
  const headers = { Authorization: `Bearer ${API_KEY}` }
  const { body } = await api<{ data: { id: string }[] }>(`/admin/orders?q=${encodeURIComponent(email)}`, {
    headers,
  })
  expect(body.data).toHaveLength(1)
  return body.data[0] ?? { id: '' }
}

/** The money has arrived: the order is confirmed. */
export async function payOrder({ id }: { id: string }): Promise<void> {
  await command(`/admin/orders/${id}/transfer-receipts`, `${id}-paid`)
}

export async function cancelOrder({ id }: PlacedOrder): Promise<void> {
  await command(`/orders/${id}/cancellations`, id, {})
}

async function command(path: string, key: string, body?: unknown): Promise<void> {
  const headers = { Authorization: `Bearer ${API_KEY}`, 'Idempotency-Key': key }
  const { status } = await api(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
  expect(status, path).toBe(201)
}
