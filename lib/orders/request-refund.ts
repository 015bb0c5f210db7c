import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { addOrderEvent } from './transition'

export type RefundRequest = {
  refundId: string
  orderId: string
  paymentId: string
  amountMinor: bigint
  reason: string
  /** The same key is the same refund: the second request changes nothing. */
  idempotencyKey: string
}

/** Decides a refund, in the caller's transaction; a job carries it out (`executeRefund`). */
export async function requestRefund(ctx: Ctx, input: RefundRequest): Promise<void> {
  const created = await ctx.db.$executeRaw(sql`
    INSERT INTO "Refund" ("id", "paymentId", "amountMinor", "reason", "idempotencyKey")
    VALUES (${input.refundId}::uuid, ${input.paymentId}::uuid, ${input.amountMinor}, ${input.reason}, ${input.idempotencyKey})
    ON CONFLICT ("idempotencyKey") DO NOTHING`)
  if (created === 0) return
  await addOrderEvent(ctx, input.orderId, 'refund.requested', {
    amount: Number(input.amountMinor),
    reason: input.reason,
  })
  await emit(ctx, 'refund.requested', { orderId: input.orderId, refundId: input.refundId })
}
