import { placeOrder } from '@/lib/checkout/place-order'
import type { PlacedOrderView } from '@/lib/checkout/schema'
import { db } from '@/lib/db/client'
import type { PaymentMethod } from '@/lib/orders/schema'
import { type MadeProduct, makeProduct, makeReadyCart } from './fixtures'

/** An order of a guest that nobody has paid yet, with the product in it. */
export async function makeGuestOrder(
  options: { quantity?: number; paymentMethod?: PaymentMethod; product?: MadeProduct } = {},
): Promise<PlacedOrderView & { product: MadeProduct }> {
  const { quantity = 1, paymentMethod = 'bank_transfer' } = options
  const product = options.product ?? (await makeProduct())
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity }])
  const placed = await placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod })
  return { ...placed, product }
}

/** What can happen to a product of which two lie in a cart, and the refusal that follows. */
export const SHORTAGES: {
  code: string
  detail: string
  happensTo: (product: MadeProduct) => Promise<unknown>
}[] = [
  {
    code: 'cart.sold_out',
    detail: 'Test mug is sold out. Remove it to continue.',
    happensTo: ({ variantId }) => db.stockLevel.update({ where: { variantId }, data: { onHand: 0 } }),
  },
  {
    code: 'cart.insufficient_stock',
    detail: 'Only 1 of Test mug left. Lower the quantity to continue.',
    happensTo: ({ variantId }) => db.stockLevel.update({ where: { variantId }, data: { onHand: 1 } }),
  },
  {
    code: 'cart.unavailable',
    detail: 'This product is no longer sold. Choose another one.',
    happensTo: ({ id }) => db.product.update({ where: { id }, data: { status: 'archived' } }),
  },
]
