import 'server-only'
import type { Ctx } from '@/lib/context'
import { notify } from './notify'
import { type OrderEmailRequest, STATUSES_OF } from './send-order-email'

export type OrderNotice = Pick<OrderEmailRequest, 'orderId' | 'subjectId'> & {
  kind: 'confirmation' | 'shipped' | 'cancelled' | 'refunded'
}

/**
 * Tells customers in their accounts what happened to their orders, once each. Orders of guests, and those that have
 * moved on, are passed over. Answers how many were told now.
 */
export async function notifyOfOrders(ctx: Ctx, notices: readonly OrderNotice[]): Promise<number> {
  const orders = await ctx.db.order.findMany({
    where: { id: { in: notices.map(({ orderId }) => orderId) }, userId: { not: null } },
    select: { id: true, number: true, status: true, userId: true },
  })
  const byId = new Map(orders.map((order) => [order.id, order]))
  let told = 0
  for (const notice of notices) {
    const order = byId.get(notice.orderId)
    if (!order?.userId || !STATUSES_OF[notice.kind].includes(order.status)) continue
    if (await tell(ctx, notice, { ...order, userId: order.userId })) told += 1
  }
  return told
}

type CustomerOrder = { id: string; number: number; userId: string }

async function tell(
  ctx: Ctx,
  { kind, subjectId }: OrderNotice,
  { id, number, userId }: CustomerOrder,
): Promise<boolean> {
  const dedupeKey = ['order', kind, id, subjectId].filter(Boolean).join(':')
  const params = { orderId: id, number }
  if (kind !== 'refunded') return notify(ctx, { userId, kind: `order_${kind}`, params, dedupeKey })
  const refund = await ctx.db.refund.findUniqueOrThrow({
    where: { id: subjectId ?? '' },
    select: { amountMinor: true, payment: { select: { currency: true } } },
  })
  const { currency } = refund.payment
  const amount = Number(refund.amountMinor)
  return notify(ctx, { userId, kind: 'order_refunded', params: { ...params, amount, currency }, dedupeKey })
}
