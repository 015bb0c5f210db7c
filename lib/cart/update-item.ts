import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { loadCart } from './cart-state'
import { cartView } from './cart-view'
import { cartCompleted, insufficientStock, variantUnavailable } from './errors'
import type { CartView, UpdateItem } from './schema'

/**
 * Sets the quantity of an item, and accepts its current price; 0 removes it.
 * Throws `cart.not_found`, `cart_item.not_found`, `cart.completed`, `cart.unavailable`,
 * `cart.sold_out`, `cart.insufficient_stock`.
 */
export async function updateItem(ctx: Ctx, input: UpdateItem): Promise<CartView> {
  const cart = await loadCart(ctx, input.cartId)
  if (cart.completedAt) throw cartCompleted()
  const item = cart.items.find(({ id }) => id === input.itemId)
  if (!item) throw notFound('cart_item')
  if (input.quantity > 0) {
    if (item.unitMinor === null) throw variantUnavailable()
    if (input.quantity > item.available) throw insufficientStock(item.title, item.available)
  }
  const touched = sql`"touched" AS (
    UPDATE "Cart" SET "version" = "version" + 1, "updatedAt" = now()
    WHERE "id" = ${cart.id}::uuid AND "completedAt" IS NULL RETURNING "id")`
  const changed = await ctx.db.$executeRaw(
    input.quantity === 0
      ? sql`WITH ${touched} DELETE FROM "CartItem" USING "touched"
          WHERE "CartItem"."id" = ${item.id}::uuid AND "cartId" = "touched"."id"`
      : sql`WITH ${touched} UPDATE "CartItem" SET "quantity" = ${input.quantity}, "unitMinor" = ${item.baseMinor}
          FROM "touched" WHERE "CartItem"."id" = ${item.id}::uuid AND "cartId" = "touched"."id"`,
  )
  const now = await loadCart(ctx, cart.id)
  if (changed === 0) throw now.completedAt ? cartCompleted() : notFound('cart_item')
  return cartView(now, ctx.now)
}
