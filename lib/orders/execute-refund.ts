import 'server-only'
import type { ProviderRefund } from '@/lib/adapters/payments/port'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { log } from '@/lib/log'
import { provider } from '@/lib/payments/provider'
import { findAndLockOrder } from './order-scope'
import { paymentStatusOf } from './rollups'
import { addOrderEvent } from './transition'

/**
 * Carries out a requested refund at the provider, or brings one that is there already to where it stands
 * now. The refund's id is the provider's idempotency key: safe to repeat at any point.
 * Throws `payments.unavailable`; the job then tries again.
 */
export async function executeRefund(ctx: Ctx, refundId: string): Promise<void> {
  const refund = await findRefund(ctx, refundId)
  if (!refund || refund.intentId === null || refund.status === 'failed') return
  const state = refund.providerRefundId
    ? await provider.readRefund(refund.providerRefundId)
    : await provider.refund({
        intentId: refund.intentId,
        amountMinor: refund.amountMinor,
        idempotencyKey: `refund:${refund.id}`,
      })
  if (state.status !== refund.status || refund.providerRefundId === null)
    await transact(ctx, (ctx) => settle(ctx, refund, state))
}

/** Brings what was given back of an intent to where it stands at the provider. Throws `payments.unavailable`. */
export async function syncRefunds(ctx: Ctx, intentId: string): Promise<void> {
  const known = await ctx.db.refund.findMany({
    where: { payment: { intentId }, providerRefundId: { not: null } },
    select: { id: true },
  })
  for (const { id } of known) await executeRefund(ctx, id)
}

type Refund = {
  id: string
  orderId: string
  paymentId: string
  intentId: string | null
  providerRefundId: string | null
  status: ProviderRefund['status']
  amountMinor: bigint
}

async function findRefund(ctx: Ctx, refundId: string): Promise<Refund | null> {
  const [refund] = await ctx.db.$queryRaw<Refund[]>(sql`
    SELECT r."id", r."paymentId", r."status", r."amountMinor", r."providerRefundId", y."orderId", y."intentId"
    FROM "Refund" r JOIN "Payment" y ON y."id" = r."paymentId" WHERE r."id" = ${refundId}::uuid`)
  return refund ?? null
}

/**
 * Records what the provider said. A refund only goes forward, pending → succeeded → failed, so that an older
 * answer that comes late changes nothing. https://docs.stripe.com/refunds#failed-refunds
 */
async function settle(ctx: Ctx, refund: Refund, state: ProviderRefund): Promise<void> {
  await findAndLockOrder(ctx, refund.orderId)
  const before = (await findRefund(ctx, refund.id))?.status
  if (before === undefined || before === 'failed') return
  if (before === 'succeeded' && state.status !== 'failed') return
  await ctx.db.$executeRaw(sql`
    UPDATE "Refund" SET "status" = ${state.status}::"RefundStatus", "attempts" = "attempts" + 1, "updatedAt" = now(),
      "providerRefundId" = coalesce(nullif(${state.id}, ''), "providerRefundId")
    WHERE "id" = ${refund.id}::uuid`)
  if (state.status === 'pending') return

  if (state.status === 'succeeded') await book(ctx, refund, refund.amountMinor)
  else if (before === 'succeeded') await book(ctx, refund, -refund.amountMinor)
  await addOrderEvent(ctx, refund.orderId, `refund.${state.status}`, {
    amount: Number(refund.amountMinor),
    ...(state.failure ? { reason: state.failure } : {}),
  })
  if (state.status === 'succeeded')
    return emit(ctx, 'refund.succeeded', { orderId: refund.orderId, refundId: refund.id })
  log.error(
    { orderId: refund.orderId, refundId: refund.id, reason: state.failure },
    'a refund failed: the buyer has to get the money another way',
  )
}

/** Adds to what a payment has given back, in minor units, and to what follows from it for the order. */
async function book(ctx: Ctx, refund: Refund, amountMinor: bigint): Promise<void> {
  await ctx.db.$executeRaw(sql`
    UPDATE "Payment" SET "refundedMinor" = "refundedMinor" + ${amountMinor}, "updatedAt" = now()
    WHERE "id" = ${refund.paymentId}::uuid`)
  const [sums] = await ctx.db.$queryRaw<{ capturedMinor: bigint; refundedMinor: bigint }[]>(sql`
    SELECT coalesce(sum("capturedMinor"), 0)::bigint AS "capturedMinor",
      coalesce(sum("refundedMinor"), 0)::bigint AS "refundedMinor"
    FROM "Payment" WHERE "orderId" = ${refund.orderId}::uuid AND "status" = 'succeeded'`)
  if (!sums) return
  await ctx.db.$executeRaw(sql`
    UPDATE "Order" SET "paymentStatus" = ${paymentStatusOf(sums)}::"OrderPaymentStatus", "updatedAt" = now()
    WHERE "id" = ${refund.orderId}::uuid`)
}
