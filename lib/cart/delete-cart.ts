import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { loadCart } from './cart-state'
import { cartCompleted } from './errors'

/** Drops a cart and its items. Throws `cart.not_found`, and `cart.completed` for one that is an order. */
export async function deleteCart(ctx: Ctx, cartId: string): Promise<void> {
  const cart = await loadCart(ctx, cartId)
  const deleted = await ctx.db.$executeRaw(
    sql`DELETE FROM "Cart" WHERE "id" = ${cart.id}::uuid AND "completedAt" IS NULL`,
  )
  if (deleted === 0) throw cartCompleted()
}
