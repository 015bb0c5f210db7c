import { beforeAll, expect, it } from 'vitest'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { placeOrder } from '@/lib/checkout/place-order'
import { systemCtx } from '@/lib/context'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { expireShownStock } from './expire-shown-stock'

beforeAll(seedBasics)

async function orderOf(products: { variantId: string }[], quantity: number): Promise<string> {
  const { ctx, cart } = await makeReadyCart(products.map(({ variantId }) => ({ variantId, quantity })))
  const { order } = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  return order.id
}

async function expiredBy(orderIds: string[]): Promise<string[]> {
  const ctx = systemCtx('test')
  await expireShownStock(ctx, orderIds)
  return [...ctx.expired].sort()
}

it('expires what has become low or sold out, and what no longer is, but not what there is plenty of', async () => {
  const [plenty, low, last] = [
    await makeProduct({ stock: 100 }),
    await makeProduct({ stock: 6 }),
    await makeProduct({ stock: 2 }),
  ]
  const order = await orderOf([plenty, low, last], 2)
  const shown = [`product:${low.slug}`, `product:${last.slug}`, 'products'].sort()
  expect(await expiredBy([order])).toEqual(shown)
  await cancelOrder(staffCtxOf('support'), order, { reason: null })
  expect(await expiredBy([order])).toEqual(shown)
  expect(await expiredBy([await orderOf([plenty], 2)])).toEqual([])
})
