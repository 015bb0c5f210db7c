import { randomUUID } from 'node:crypto'
import { type Answer, expectStatus, type Send } from './http'

/** What a buyer by REST does, in the four calls of docs/rest-quickstart.md. */
export type Shop = { app: Send; stripe: Send; publishableKey: string }

type Cart = { id: string; token: string; totals: { total: { amount: number; currency: string } } }
export type Placed = {
  order: { id: string; number: number }
  token: string
  payment: { clientSecret: string } | null
}

const ADDRESS = {
  name: 'Bea Nordmann',
  line1: '12 Orchard Street',
  city: 'New York',
  region: 'NY',
  postcode: '10002',
  country: 'US',
}

export async function addToCart({ app }: Shop, variantId: string): Promise<Cart> {
  const answer = await app('/api/v1/carts', { method: 'POST', body: { items: [{ variantId, quantity: 1 }] } })
  return JSON.parse(expectStatus(answer, 201).body) as Cart
}

export async function readyCart(shop: Shop, variantId: string): Promise<Cart> {
  const cart = await addToCart(shop, variantId)
  const answer = await shop.app(`/api/v1/carts/${cart.id}`, {
    method: 'PATCH',
    headers: { 'Cart-Token': cart.token },
    body: { email: 'bea@example.com', shippingAddress: ADDRESS },
  })
  return { ...(JSON.parse(expectStatus(answer, 200).body) as Cart), token: cart.token }
}

export function placeOrder({ app }: Shop, cart: Cart, key: string = randomUUID()): Promise<Answer> {
  return app('/api/v1/orders', {
    method: 'POST',
    headers: { 'Cart-Token': cart.token, 'Idempotency-Key': key },
    body: { cartId: cart.id, total: cart.totals.total },
  })
}

export async function pay(
  { stripe, publishableKey }: Shop,
  placed: Placed,
  card = '4242424242424242',
): Promise<void> {
  const secret = placed.payment?.clientSecret
  if (!secret) throw new Error('The order has no payment to confirm')
  const [intent] = secret.split('_secret_')
  const answer = await stripe(`/v1/payment_intents/${intent}/confirm`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      key: publishableKey,
      client_secret: secret,
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': card,
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2034',
      'payment_method_data[card][cvc]': '123',
    }).toString(),
  })
  expectStatus(answer, 200)
}

/** The whole purchase; answers when the shop was told that it is paid by the provider's confirmation. */
export async function buy(shop: Shop, variantId: string): Promise<Placed> {
  const cart = await readyCart(shop, variantId)
  const placed = JSON.parse(expectStatus(await placeOrder(shop, cart), 201).body) as Placed
  await pay(shop, placed)
  return placed
}
