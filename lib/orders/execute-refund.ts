import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { provider } from '@/lib/payments/provider'
import { paymentStatusOf } from './rollups'
import { addOrderEvent } from './transition'

/**
 * Carries out a requested refund at the provider, whose idempotency key is the refund's id: safe to
 * repeat at any point. Throws `payments.unavailable`; the job then tries again.
 */
export async function executeRefund(ctx: Ctx, refundId: string): Promise<void> {
  const refund = await findRefund(ctx, refundId)
  if (refund?.status !== 'pending' || refund.intentId === null) return
  const done = await provider.refund({
    intentId: refund.intentId,
    amountMinor: refund.amountMinor,
    idempotencyKey: `refund:${refund.id}`,
  })
  await transact(ctx, async (ctx) => {
    await ctx.db.$executeRaw(sql`SELECT FROM "Order" WHERE "id" = ${refund.orderId}::uuid FOR UPDATE`)
    const settled = await ctx.db.$executeRaw(sql`
      UPDATE "Refund" SET "status" = ${done.status}::"RefundStatus", "providerRefundId" = ${done.id},
        "attempts" = "attempts" + 1, "updatedAt" = now()
      WHERE "id" = ${refund.id}::uuid AND "status" = 'pending'`)
    if (settled === 0 || done.status !== 'succeeded') return
    await book(ctx, refund)
  })
}

type PendingRefund = {
  id: string
  orderId: string
  paymentId: string
  intentId: string | null
  status: string
  amountMinor: bigint
}

async function findRefund(ctx: Ctx, refundId: string): Promise<PendingRefund | null> {
  const [refund] = await ctx.db.$queryRaw<PendingRefund[]>(sql`
    SELECT r."id", r."paymentId", r."status", r."amountMinor", y."orderId", y."intentId"
    FROM "Refund" r JOIN "Payment" y ON y."id" = r."paymentId" WHERE r."id" = ${refundId}::uuid`)
  return refund ?? null
}

async function book(ctx: Ctx, refund: PendingRefund): Promise<void> {
  await ctx.db.$executeRaw(sql`
    UPDATE "Payment" SET "refundedMinor" = "refundedMinor" + ${refund.amountMinor}, "updatedAt" = now()
    WHERE "id" = ${refund.paymentId}::uuid`)
  const [sums] = await ctx.db.$queryRaw<{ capturedMinor: bigint; refundedMinor: bigint }[]>(sql`
    SELECT coalesce(sum("capturedMinor"), 0)::bigint AS "capturedMinor",
      coalesce(sum("refundedMinor"), 0)::bigint AS "refundedMinor"
    FROM "Payment" WHERE "orderId" = ${refund.orderId}::uuid AND "status" = 'succeeded'`)
  if (sums) {
    await ctx.db.$executeRaw(sql`
      UPDATE "Order" SET "paymentStatus" = ${paymentStatusOf(sums)}::"OrderPaymentStatus", "updatedAt" = now()
      WHERE "id" = ${refund.orderId}::uuid`)
  }
  await addOrderEvent(ctx, refund.orderId, 'refund.succeeded', { amount: Number(refund.amountMinor) })
  await emit(ctx, 'refund.succeeded', { orderId: refund.orderId, refundId: refund.id })
}
