import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { loadCart } from './cart-state'
import { cartView } from './cart-view'
import { cartCompleted } from './errors'
import type { CartView } from './schema'

/** Removes every item. Throws `cart.not_found`, `cart.completed`. */
export async function clearCart(ctx: Ctx, cartId: string): Promise<CartView> {
  const cart = await loadCart(ctx, cartId)
  if (cart.completedAt) throw cartCompleted()
  await ctx.db.$executeRaw(sql`
    WITH "touched" AS (
      UPDATE "Cart" SET "version" = "version" + 1, "updatedAt" = now()
      WHERE "id" = ${cart.id}::uuid AND "completedAt" IS NULL RETURNING "id")
    DELETE FROM "CartItem" USING "touched" WHERE "cartId" = "touched"."id"`)
  return cartView(await loadCart(ctx, cart.id), ctx.now)
}
