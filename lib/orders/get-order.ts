import 'server-only'
import { actorNames } from '@/lib/auth/actor-names'
import { requirePermission } from '@/lib/auth/permissions'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'
import { type OrderRow, orderView, selectOrder } from './order-row'
import { readableBy } from './order-scope'
import type { AdminOrder, OrderEventView, OrderView } from './schema'

/** An order for its holder, its customer or staff; one query. Throws `order.not_found`. */
export async function getOrder(ctx: Ctx, orderId: string): Promise<OrderView> {
  const row = await findOrderRow(ctx, sql`o."id" = ${orderId}::uuid AND ${readableBy(ctx)}`)
  if (!row) throw notFound('order')
  return orderView(row)
}

/** Those of these orders that exist and may be read by the caller, by their ids; one query. */
export async function findOrders(ctx: Ctx, orderIds: readonly string[]): Promise<Map<string, OrderView>> {
  const rows = await ctx.db.$queryRaw<OrderRow[]>(
    sql`${selectOrder()} WHERE o."id" = ANY(${[...orderIds]}::uuid[]) AND ${readableBy(ctx)}`,
  )
  return new Map(rows.map((row) => [row.id, orderView(row)]))
}

/** As `getOrder`, for the caller's account alone: what staff may read, or a link opens, is not in it. Null if not theirs. */
export async function findOwnOrder(ctx: Ctx, orderId: string): Promise<OrderView | null> {
  const { userId } = requirePerson(ctx)
  const row = await findOrderRow(ctx, sql`o."id" = ${orderId}::uuid AND o."userId" = ${userId}::uuid`)
  return row ? orderView(row) : null
}

/** The order that a link's token opens, or null. */
export async function findOrderByToken(ctx: Ctx, token: string): Promise<OrderView | null> {
  const row = await findOrderRow(ctx, sql`o."accessTokenHash" = ${hashToken(token)}`)
  return row ? orderView(row) : null
}

/** An order with its timeline, for the back office. Throws `auth.forbidden`, `order.not_found`. */
export async function getAdminOrder(ctx: Ctx, orderId: string): Promise<AdminOrder> {
  requirePermission(ctx, 'orders:read')
  const row = await findOrderRow(ctx, sql`o."id" = ${orderId}::uuid`)
  if (!row) throw notFound('order')
  const events = await listOrderEvents(ctx, orderId)
  const names = await actorNames(
    ctx,
    events.map(({ actor }) => actor),
  )
  return {
    ...orderView(row),
    timeline: events.map((event) => ({ ...event, actorName: names.get(event.actor) ?? event.actor })),
  }
}

/** The status history of an order, oldest first. Throws `order.not_found`. */
export async function getOrderHistory(ctx: Ctx, orderId: string): Promise<OrderEventView[]> {
  await getOrder(ctx, orderId)
  return listOrderEvents(ctx, orderId)
}

async function listOrderEvents(ctx: Ctx, orderId: string): Promise<OrderEventView[]> {
  const events = await ctx.db.orderEvent.findMany({
    where: { orderId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { order: { select: { cancelReason: true } } },
  })
  return events.map(({ id, type, actor, data, createdAt, order: { cancelReason } }) => ({
    id,
    type,
    actor,
    data: {
      ...(data as Record<string, unknown>),
      ...(type === 'order.cancelled' && cancelReason ? { reason: cancelReason } : {}),
    },
    createdAt: createdAt.toISOString(),
  }))
}

async function findOrderRow(ctx: Ctx, where: Sql): Promise<OrderRow | null> {
  const [row] = await ctx.db.$queryRaw<OrderRow[]>(sql`${selectOrder()} WHERE ${where}`)
  return row ?? null
}
