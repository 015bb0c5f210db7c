import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { sql } from '@/lib/db/sql'
import { CART_LIFETIME } from './limits'

/**
 * Gives the cart that the caller holds as a guest to the person who has just signed in: it becomes their cart, or
 * its items join the one they have in the same currency. Quantities add up to what one may order at most. Once,
 * also when two tabs sign in together: the guest's cart is locked, and gone or owned afterwards.
 * Answers the units in the person's open cart of that currency, or null when the caller held none.
 */
export async function mergeCarts(ctx: Ctx, userId: string): Promise<{ itemCount: number } | null> {
  if (!ctx.cartToken) return null
  const tokenHash = hashToken(ctx.cartToken)
  return transact(ctx, async ({ db }) => {
    const count = async (cartId: string) => {
      const { _sum } = await db.cartItem.aggregate({ where: { cartId }, _sum: { quantity: true } })
      return { itemCount: _sum.quantity ?? 0 }
    }
    await db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`merge-carts:${userId}`}, 0))`)
    const [guest] = await db.$queryRaw<{ id: string; currency: string }[]>(sql`
      SELECT "id", "currency" FROM "Cart" WHERE "tokenHash" = ${tokenHash}
        AND "userId" IS NULL AND "completedAt" IS NULL AND "expiresAt" > now() FOR UPDATE`)
    if (!guest) return null
    const [own] = await db.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Cart" WHERE "userId" = ${userId}::uuid AND "currency" = ${guest.currency}
        AND "completedAt" IS NULL AND "expiresAt" > now()
      ORDER BY "updatedAt" DESC LIMIT 1 FOR UPDATE`)
    if (!own) {
      await db.$executeRaw(sql`
        UPDATE "Cart" SET "userId" = ${userId}::uuid, "version" = "version" + 1, "updatedAt" = now()
        WHERE "id" = ${guest.id}::uuid`)
      return count(guest.id)
    }
    await db.$executeRaw(sql`
      UPDATE "CartItem" o SET "quantity" = LEAST(o."quantity" + g."quantity", ${MAX_QUANTITY}), "unitMinor" = g."unitMinor"
      FROM "CartItem" g
      WHERE o."cartId" = ${own.id}::uuid AND g."cartId" = ${guest.id}::uuid AND g."variantId" = o."variantId"`)
    await db.$executeRaw(sql`
      UPDATE "CartItem" g SET "cartId" = ${own.id}::uuid WHERE g."cartId" = ${guest.id}::uuid AND NOT EXISTS (
        SELECT FROM "CartItem" o WHERE o."cartId" = ${own.id}::uuid AND o."variantId" = g."variantId")`)
    await db.$executeRaw(sql`
      UPDATE "Cart" o SET "email" = coalesce(o."email", g."email"), "version" = o."version" + 1, "updatedAt" = now(),
        "shippingAddress" = coalesce(o."shippingAddress", g."shippingAddress"), "expiresAt" = now() + ${CART_LIFETIME}
      FROM "Cart" g WHERE o."id" = ${own.id}::uuid AND g."id" = ${guest.id}::uuid`)
    await db.$executeRaw(sql`DELETE FROM "Cart" WHERE "id" = ${guest.id}::uuid`)
    return count(own.id)
  })
}
