import 'server-only'
import type { Ctx } from '@/lib/context'
import { provider } from '@/lib/payments/provider'
import { applyIntent } from './sync-payment'

/**
 * Ends what is still open at the provider for an order that expires or was called off. An intent that
 * has succeeded meanwhile is applied like any other: it pays the order, or is given back.
 * Answers false while a payment is still under way, and cannot be ended. Throws `payments.unavailable`.
 */
export async function endPayments(ctx: Ctx, orderId: string): Promise<boolean> {
  const open = await ctx.db.payment.findMany({
    where: { orderId, intentId: { not: null }, status: { notIn: ['succeeded', 'cancelled'] } },
    select: { intentId: true },
  })
  let areEnded = true
  for (const { intentId } of open) {
    if (intentId === null) continue
    const intent = await provider.cancelIntent(intentId)
    await applyIntent(ctx, intent)
    if (intent.status !== 'cancelled') areEnded = false
  }
  return areEnded
}
