import { randomUUID } from 'node:crypto'
import { type Answer, expectStatus } from '../bench/http'
import { type Placed, pay, placeOrder, readyCart, type Shop } from '../bench/shop'

/** What a buyer was told. */
export type Purchase = { orderId: string; number: number; isPaid: boolean }

const PATIENCE_MS = 180_000

/**
 * Buys like a careful client: what is not answered is asked again, an order under the same
 * Idempotency-Key, until it is.
 */
export async function buyThroughOutages(shop: Shop, variantId: string): Promise<Purchase> {
  const cart = await insist(() => readyCart(shop, variantId))
  const key = randomUUID()
  const answer = await insist(async () => expectStatus(await placeOrder(shop, cart, key), 201))
  const placed = JSON.parse(answer.body) as Placed
  const { id: orderId, number } = placed.order
  const payable = placed.payment ? placed : await insist(() => startPayment(shop, placed))
  await insist(() => pay(shop, payable))
  return { orderId, number, isPaid: true }
}

/** The order was placed but the provider was not reached in that moment: ask for its payment. */
async function startPayment({ app }: Shop, placed: Placed): Promise<Placed> {
  const answer: Answer = await app(`/api/v1/orders/${placed.order.id}/payments`, {
    method: 'POST',
    headers: { 'Order-Token': placed.token, 'Idempotency-Key': randomUUID() },
  })
  return { ...placed, payment: JSON.parse(expectStatus(answer, 201).body) as Placed['payment'] }
}

/** Repeats what fails: a shop that is killed closes connections, refuses new ones, and may answer "still running". */
async function insist<T>(operation: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await operation()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}
