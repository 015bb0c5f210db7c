import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { provider } from '@/lib/payments/provider'
import { TELLING_EVENTS } from '@/lib/payments/telling-events'

/** A stored webhook event that is still to be worked out. */
export type OpenPaymentEvent = { id: string; type: string; intentId: string | null }

/**
 * Takes a webhook in: verifies the signature on the raw body and stores the event under the provider's
 * id; once this returns, the event cannot be lost. Answers what is still to be worked out by
 * `handlePaymentEvent` (also when it comes again before that has succeeded), otherwise null.
 * Throws `payments.bad_signature`.
 */
export async function receivePaymentEvent(
  ctx: Ctx,
  input: { rawBody: string; signature: string },
): Promise<OpenPaymentEvent | null> {
  const event = provider.readEvent(input.rawBody, input.signature)
  const processedAt = TELLING_EVENTS.includes(event.type) ? null : ctx.now
  const [stored] = await ctx.db.$queryRaw<{ isOpen: boolean }[]>(sql`
    INSERT INTO "PaymentEvent" AS e ("id", "type", "intentId", "processedAt")
    VALUES (${event.id}, ${event.type}, ${event.intentId}, ${processedAt}::timestamptz)
    ON CONFLICT ("id") DO UPDATE SET "id" = e."id"
    RETURNING e."processedAt" IS NULL AS "isOpen"`)
  return stored?.isOpen ? event : null
}
