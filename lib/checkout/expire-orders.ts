import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { releaseStock } from '@/lib/inventory/stock'
import { log } from '@/lib/log'
import { lockOrder } from '@/lib/orders/order-scope'
import { transition } from '@/lib/orders/transition'
import { endPayments } from './end-payments'

/**
 * Expires unpaid orders whose time is over (by the database's clock) and gives their stock back,
 * however many sweepers run. The provider is asked first: its intents are ended, and one that has
 * succeeded meanwhile pays the order instead. Answers how many orders were expired.
 */
export async function expireOrders(ctx: Ctx): Promise<number> {
  const due = await ctx.db.$queryRaw<{ id: string }[]>(sql`
    SELECT "id" FROM "Order" WHERE "status" = 'pending_payment' AND "expiresAt" <= now() ORDER BY "expiresAt" LIMIT 200`)
  let expired = 0
  for (const { id } of due) {
    try {
      if (await expireOrder(ctx, id)) expired += 1
    } catch (error) {
      // The provider does not answer, or another sweeper was faster: the next run looks again. Whatever it
      // is, one order must not keep the others from expiring.
      if (error instanceof AppError) log.warn({ orderId: id, code: error.code }, 'order not expired yet')
      else log.error({ orderId: id, err: error }, 'order not expired')
    }
  }
  return expired
}

async function expireOrder(ctx: Ctx, orderId: string): Promise<boolean> {
  const areEnded = await endPayments(ctx, orderId)
  if (!areEnded) return false
  return transact(ctx, async (ctx) => {
    const order = await lockOrder(ctx, orderId, sql`true`)
    if (order.status !== 'pending_payment') return false
    await transition(ctx, order, 'expire')
    await releaseStock(ctx, orderId)
    await emit(ctx, 'order.expired', { orderId })
    return true
  })
}
