import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { log } from '@/lib/log'
import { syncRefunds } from '@/lib/orders/execute-refund'
import type { OpenPaymentEvent } from './receive-payment-event'
import { syncPayment } from './sync-payment'

/** After so many failures an event is left to people; reconciliation still covers the order. */
const MAX_ATTEMPTS = 20

/**
 * Works out a stored webhook event. What it says is only a hint what to read again. A failure
 * is recorded and the event stays open for `handleOpenPaymentEvents`.
 */
export async function handlePaymentEvent(ctx: Ctx, event: OpenPaymentEvent): Promise<void> {
  try {
    if (event.intentId) await sync(ctx, event.type, event.intentId)
    await ctx.db.$executeRaw(sql`
      UPDATE "PaymentEvent" SET "processedAt" = now(), "attempts" = "attempts" + 1, "lastError" = NULL WHERE "id" = ${event.id}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warn({ eventId: event.id, err: error }, 'payment event not handled yet')
    await ctx.db.$executeRaw(sql`
      UPDATE "PaymentEvent" SET "attempts" = "attempts" + 1, "lastError" = ${reason.slice(0, 500)} WHERE "id" = ${event.id}`)
  }
}

/** Handles events that a crash or an outage left open; answers how many there were. */
export async function handleOpenPaymentEvents(ctx: Ctx): Promise<number> {
  const open = await ctx.db.$queryRaw<OpenPaymentEvent[]>(sql`
    SELECT "id", "type", "intentId" FROM "PaymentEvent"
    WHERE "processedAt" IS NULL AND "attempts" < ${MAX_ATTEMPTS} AND "receivedAt" < now() - interval '5 seconds'
    ORDER BY "receivedAt" LIMIT 200`)
  for (const event of open) await handlePaymentEvent(ctx, event)
  return open.length
}

function sync(ctx: Ctx, type: string, intentId: string): Promise<void> {
  return type.startsWith('refund.') ? syncRefunds(ctx, intentId) : syncPayment(ctx, intentId)
}
