import 'server-only'
import { personIdOf, requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { ownedByAnother } from './errors'
import { findOrderByToken, getOrder } from './get-order'
import { heldBy } from './order-scope'
import type { OrderView } from './schema'
import { addOrderEvent } from './transition'

/**
 * Takes an order that was placed as a guest into the caller's account: they hold its link, or have proved the
 * address it was placed with. One that is theirs already stays so.
 * Throws `auth.required`, `order.not_found`, `order.owned_by_another` (409).
 */
export async function claimOrder(ctx: Ctx, orderId: string): Promise<OrderView> {
  const { userId } = requirePerson(ctx)
  const tokenHash = ctx.orderToken ? hashToken(ctx.orderToken) : ''
  await transact(ctx, async (ctx) => {
    const claimed = await ctx.db.$executeRaw(sql`
      UPDATE "Order" o SET "userId" = ${userId}::uuid, "updatedAt" = now()
      WHERE o."id" = ${orderId}::uuid AND o."userId" IS NULL AND (o."accessTokenHash" = ${tokenHash} OR EXISTS (
        SELECT FROM "User" u WHERE u."id" = ${userId}::uuid AND u."email" = o."email" AND u."emailVerifiedAt" IS NOT NULL))`)
    if (claimed > 0) await addOrderEvent(ctx, orderId, 'order.claimed')
  })
  const [order] = await ctx.db.$queryRaw<{ userId: string | null }[]>(
    sql`SELECT o."userId" FROM "Order" o WHERE o."id" = ${orderId}::uuid AND ${heldBy(ctx)}`,
  )
  if (!order) throw notFound('order')
  if (order.userId !== userId) throw ownedByAnother()
  return getOrder(ctx, orderId)
}

/** As `claimOrder`, for whoever holds an order's link. Throws what it throws. */
export async function claimOrderByToken(ctx: Ctx, orderToken: string): Promise<OrderView> {
  requirePerson(ctx)
  const order = await findOrderByToken(ctx, orderToken)
  if (!order) throw notFound('order')
  return claimOrder({ ...ctx, orderToken }, order.id)
}

/** Whether the caller may take an order, whose link they hold, into their account: they have one, and nobody owns it yet. */
export async function isClaimable(ctx: Ctx, orderId: string): Promise<boolean> {
  if (personIdOf(ctx) === null) return false
  return (await ctx.db.order.count({ where: { id: orderId, userId: null } })) > 0
}

/**
 * Gives a person the orders that were placed as a guest with their address, once they have proved that it is
 * theirs; never one that belongs to somebody. Answers how many. May run at any time, and as often as one likes.
 */
export async function claimGuestOrders(ctx: Ctx, userId: string): Promise<number> {
  return transact(ctx, async (ctx) => {
    const claimed = await ctx.db.$queryRaw<{ id: string }[]>(sql`
      UPDATE "Order" o SET "userId" = u."id", "updatedAt" = now()
      FROM "User" u
      WHERE u."id" = ${userId}::uuid AND u."status" = 'active' AND u."emailVerifiedAt" IS NOT NULL
        AND o."email" = u."email" AND o."userId" IS NULL
      RETURNING o."id"`)
    for (const { id } of claimed) await addOrderEvent(ctx, id, 'order.claimed')
    return claimed.length
  })
}
