import 'server-only'
import { audit } from '@/lib/audit/audit'
import { hasPermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { releaseStock } from '@/lib/inventory/stock'
import { alreadyDelivered, alreadyShipped } from '@/lib/orders/errors'
import { getOrder } from '@/lib/orders/get-order'
import { heldBy, lockOrder } from '@/lib/orders/order-scope'
import { requestRefund } from '@/lib/orders/request-refund'
import type { OrderView } from '@/lib/orders/schema'
import { transition } from '@/lib/orders/transition'

/**
 * Calls an order off before anything has shipped: stock back at once, money back by a job, an unpaid
 * card payment ended by a job. Shoppers may cancel their own orders, unless files of it can be fetched already; staff with
 * orders:write any: then the files cannot be fetched any more.
 * Throws `order.not_found`, `order.already_shipped`, `order.already_delivered`, `order.invalid_transition`.
 */
export async function cancelOrder(
  ctx: Ctx,
  orderId: string,
  input: { reason: string | null },
): Promise<OrderView> {
  const isStaff = hasPermission(ctx.actor, 'orders:write')
  const scope = isStaff ? sql`true` : heldBy(ctx)
  await transact(ctx, async (ctx) => {
    const order = await lockOrder(ctx, orderId, scope)
    const shipped = await ctx.db.fulfillment.count({ where: { orderId } })
    if (shipped > 0) throw alreadyShipped()
    if (!isStaff && (await hasDeliveredFiles(ctx, orderId))) throw alreadyDelivered()
    // The reason may speak of a person: the order alone has it, since history and audit can never forget.
    await transition(ctx, order, 'cancel', { set: sql`"cancelReason" = ${input.reason}` })
    await releaseStock(ctx, orderId)
    await refundAll(ctx, orderId)
    await audit(ctx, { action: 'order.cancel', entityType: 'order', entityId: orderId })
    await emit(ctx, 'order.cancelled', { orderId })
  })
  return getOrder(ctx, orderId)
}

async function hasDeliveredFiles(ctx: Ctx, orderId: string): Promise<boolean> {
  return (
    (await ctx.db.orderLine.count({ where: { orderId, isDigital: true, fulfilledQuantity: { gt: 0 } } })) > 0
  )
}

async function refundAll(ctx: Ctx, orderId: string): Promise<void> {
  const paid = await ctx.db.payment.findMany({
    where: { orderId, status: 'succeeded', capturedMinor: { gt: 0 } },
  })
  for (const payment of paid) {
    await requestRefund(ctx, {
      refundId: newId(),
      orderId,
      paymentId: payment.id,
      amountMinor: payment.capturedMinor - payment.refundedMinor,
      reason: 'order_cancelled',
      idempotencyKey: `payment:${payment.id}:all`,
    })
  }
}
