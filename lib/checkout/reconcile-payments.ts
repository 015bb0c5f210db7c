import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { log } from '@/lib/log'
import { executeRefund } from '@/lib/orders/execute-refund'
import { syncPayment } from './sync-payment'

/** What the webhooks may have missed, and how far back to look. */
export type ReconcileScope = 'recent' | 'full'

/**
 * Finds what webhooks missed: reads every intent again that is not settled here, of the last two days
 * ("recent", every 5 minutes) or of the last 90 ("full", each night), and carries on refunds that got
 * stuck. Answers how many it looked at. What the provider cannot answer is logged and seen again next time.
 */
export async function reconcilePayments(ctx: Ctx, scope: ReconcileScope = 'recent'): Promise<number> {
  const days = scope === 'recent' ? 2 : 90
  const payments = await ctx.db.$queryRaw<{ intentId: string }[]>(sql`
    SELECT "intentId" FROM "Payment"
    WHERE "intentId" IS NOT NULL AND "status" <> 'succeeded'
      AND "createdAt" > now() - make_interval(days => ${days}::int)
      AND ("status" <> 'cancelled' OR ${scope === 'full'})
    ORDER BY "createdAt" LIMIT 2000`)
  for (const { intentId } of payments) await attempt(`intent ${intentId}`, () => syncPayment(ctx, intentId))

  // A refund may fail days after it had succeeded.
  const refunds = await ctx.db.$queryRaw<{ id: string }[]>(sql`
    SELECT "id" FROM "Refund" WHERE ("status" = 'pending' AND "createdAt" < now() - interval '1 minute')
      OR ("status" = 'succeeded' AND "updatedAt" > now() - interval '30 days' AND ${scope === 'full'})
    ORDER BY "status", "createdAt" LIMIT 2000`)
  for (const { id } of refunds) await attempt(`refund ${id}`, () => executeRefund(ctx, id))
  return payments.length + refunds.length
}

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // One that cannot be reconciled must not keep the others from it.
    if (error instanceof AppError) log.warn({ what, code: error.code }, 'not reconciled yet')
    else log.error({ what, err: error }, 'not reconciled')
  }
}
