import 'server-only'
import { hasPermission } from '@/lib/auth/permissions'
import { personIdOf } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'

/**
 * The condition that an order may be read by the caller: they hold its link, it is theirs, or they
 * are staff. What fails it does not exist for them.
 */
export function readableBy(ctx: Ctx): Sql {
  return hasPermission(ctx.actor, 'orders:read') ? sql`true` : heldBy(ctx)
}

/** As `readableBy` for shoppers alone: that staff may read an order does not make it theirs to cancel or to pay. */
export function heldBy(ctx: Ctx): Sql {
  const tokenHash = ctx.orderToken ? hashToken(ctx.orderToken) : ''
  return sql`(o."accessTokenHash" = ${tokenHash} OR o."userId" = ${personIdOf(ctx)}::uuid)`
}

export type LockedOrder = {
  id: string
  number: number
  status: string
  paymentStatus: string
  paymentMethod: 'card' | 'bank_transfer'
  totalMinor: bigint
  currency: string
  market: string
}

/** Locks an order for the rest of the transaction: everything that changes an order starts here. Throws `order.not_found`. */
export async function lockOrder(ctx: Ctx, orderId: string, scope: Sql): Promise<LockedOrder> {
  const order = await findAndLockOrder(ctx, orderId, scope)
  if (!order) throw notFound('order')
  return order
}

/** As `lockOrder`; null when there is none. */
export async function findAndLockOrder(
  ctx: Ctx,
  orderId: string,
  scope: Sql = sql`true`,
): Promise<LockedOrder | null> {
  const [order] = await ctx.db.$queryRaw<LockedOrder[]>(sql`
    SELECT o."id", o."number", o."status", o."paymentStatus", o."paymentMethod", o."totalMinor", o."currency", o."market"
    FROM "Order" o WHERE o."id" = ${orderId}::uuid AND ${scope} FOR UPDATE`)
  return order ?? null
}
