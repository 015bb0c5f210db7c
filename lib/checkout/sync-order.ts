import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/log'
import { getOrder } from '@/lib/orders/get-order'
import type { OrderView } from '@/lib/orders/schema'
import { syncPayment } from './sync-payment'

/**
 * An order as its holder sees it, after asking the provider about payments that are still open: right even
 * when the webhook is late. A provider that does not answer is left for later.
 * Throws `order.not_found`.
 */
export async function syncOrder(ctx: Ctx, orderId: string): Promise<OrderView> {
  const order = await getOrder(ctx, orderId)
  if (order.status !== 'pending_payment') return order
  const open = await ctx.db.payment.findMany({
    where: { orderId, intentId: { not: null }, status: { notIn: ['succeeded', 'cancelled'] } },
    select: { intentId: true },
  })
  for (const { intentId } of open) {
    try {
      if (intentId) await syncPayment(ctx, intentId)
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'unavailable') throw error
      log.info({ orderId, code: error.code }, 'payment not read, webhook or reconciliation will tell')
    }
  }
  return getOrder(ctx, orderId)
}
