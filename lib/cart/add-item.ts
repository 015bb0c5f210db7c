import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { loadCart, ownedBy } from './cart-state'
import { cartView } from './cart-view'
import { CART_LIFETIME } from './limits'
import { putItems } from './put-items'
import type { CartView } from './schema'

/**
 * Puts `quantity` more of a variant into the cart; what is there already is added to. One statement and
 * the read for the answer. Nothing is reserved yet.
 * Throws `cart.not_found`, `cart.completed`, `cart.unavailable`, `cart.sold_out`,
 * `cart.insufficient_stock` (409, `left` in params), `cart.full`.
 */
export async function addItem(
  ctx: Ctx,
  input: { cartId: string; variantId: string; quantity: number },
): Promise<CartView> {
  const { cartId, ...item } = input
  const isThere = await putItems(
    ctx,
    {
      cart: sql`SELECT c."id", c."currency", c."completedAt" FROM "Cart" c WHERE c."id" = ${cartId}::uuid AND ${ownedBy(ctx)}`,
      open: (isFine) => sql`
        UPDATE "Cart" SET "version" = "version" + 1, "updatedAt" = now(), "expiresAt" = now() + ${CART_LIFETIME}
        WHERE "id" = ${cartId}::uuid AND "completedAt" IS NULL AND ${isFine} RETURNING "id"`,
    },
    [item],
  )
  if (!isThere) throw notFound('cart')
  return cartView(await loadCart(ctx, cartId), ctx.now)
}
