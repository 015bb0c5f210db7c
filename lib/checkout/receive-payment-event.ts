import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { provider } from '@/lib/payments/provider'

/**
 * Takes a webhook in: verifies the signature on the raw body and stores the event under the provider's
 * id, so that a second delivery is a no-op. What it means is worked out afterwards by
 * `handlePaymentEvent`; once this returns, the event cannot be lost. Throws `payments.bad_signature`.
 */
export async function receivePaymentEvent(
  ctx: Ctx,
  input: { rawBody: string; signature: string },
): Promise<string> {
  const event = provider.readEvent(input.rawBody, input.signature)
  await ctx.db.$executeRaw(sql`
    INSERT INTO "PaymentEvent" ("id", "type", "intentId") VALUES (${event.id}, ${event.type}, ${event.intentId})
    ON CONFLICT ("id") DO NOTHING`)
  return event.id
}
