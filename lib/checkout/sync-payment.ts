import 'server-only'
import type { Intent } from '@/lib/adapters/payments/port'
import { type Ctx, transact, transactOnce } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { Id } from '@/lib/core/schema'
import { sql } from '@/lib/db/sql'
import { partsOfOrders } from '@/lib/inventory/parts'
import { holdIfAvailable, type StockLine } from '@/lib/inventory/stock'
import { log } from '@/lib/log'
import { findAndLockOrder, type LockedOrder } from '@/lib/orders/order-scope'
import { requestRefund } from '@/lib/orders/request-refund'
import { addOrderEvent } from '@/lib/orders/transition'
import { provider } from '@/lib/payments/provider'
import { confirmOrder, type PaymentChange } from './confirm-order'
import { decidePayment, type PaymentState } from './decide-payment'

/**
 * Brings a payment and its order to what is true at the provider. The one verb behind webhook, return
 * page, expiry and reconciliation: it reads the intent again, then applies it under the order's lock,
 * so that events may come late, twice, in any order or never.
 * Throws `payments.unavailable` when the provider cannot be read.
 */
export async function syncPayment(ctx: Ctx, intentId: string): Promise<void> {
  const intent = await provider.readIntent(intentId)
  if (intent) await applyIntent(ctx, intent)
}

/** As `syncPayment`, for a caller that has just read the intent. */
export async function applyIntent(ctx: Ctx, intent: Intent): Promise<void> {
  if (await payAtOnce(ctx, intent)) return
  const orderId = await findOrderId(ctx, intent)
  if (!orderId) return
  await transact(ctx, async (ctx) => {
    const order = await findAndLockOrder(ctx, orderId)
    // Other software may use the same account: what is not ours is none of our business.
    if (!order) return
    const payment = await findPayment(ctx, order, intent)
    if (!payment) {
      log.error({ orderId, intentId: intent.id }, 'an intent names an order that has no such attempt')
      return
    }
    await apply(ctx, order, payment, intent)
  })
}

/**
 * The usual course, without waiting for a lock: money for an order that waits for it, written by a statement
 * that does nothing if the order does not wait any more. False when there is more to think about.
 */
async function payAtOnce(ctx: Ctx, intent: Intent): Promise<boolean> {
  if (intent.status !== 'succeeded') return false
  const [found] = await ctx.db.$queryRaw<
    (PaymentState & { orderId: string; orderStatus: string; totalMinor: bigint })[]
  >(sql`
    SELECT ${paymentColumns}, o."id" AS "orderId", o."status" AS "orderStatus", o."totalMinor"
    FROM "Payment" y JOIN "Order" o ON o."id" = y."orderId" WHERE y."intentId" = ${intent.id}`)
  if (!found || (intent.orderId !== null && intent.orderId !== found.orderId)) return false
  const order = {
    id: found.orderId,
    status: found.orderStatus,
    totalMinor: found.totalMinor,
    currency: found.currency,
  }
  const decision = decidePayment(order, found, intent)
  if (decision !== 'pay') return decision === 'ignore'
  try {
    await transactOnce(ctx, (ctx) => confirmOrder(ctx, order, 'confirm', capture(found, intent)))
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'order.invalid_transition') return false
    throw error
  }
}

async function apply(ctx: Ctx, order: LockedOrder, payment: PaymentState, intent: Intent): Promise<void> {
  switch (decidePayment(order, payment, intent)) {
    case 'ignore':
      return
    case 'note':
      return note(ctx, order, payment, intent)
    case 'pay':
      return confirmOrder(ctx, order, 'confirm', capture(payment, intent))
    case 'revive':
      return reviveOrRefund(ctx, order, payment, intent)
    case 'refund':
      return giveBack(ctx, order, payment, intent, 'order_closed')
    case 'refund_mismatch':
      log.error({ orderId: order.id, intentId: intent.id }, 'captured amount differs from the order')
      return giveBack(ctx, order, payment, intent, 'amount_mismatch')
    case 'refund_duplicate':
      return giveBack(ctx, order, payment, intent, 'paid_twice')
  }
}

/** Our intents name their order; one that somebody made by hand is found by its payment, or is not ours. */
async function findOrderId(ctx: Ctx, intent: Intent): Promise<string | null> {
  if (intent.orderId) return Id.safeParse(intent.orderId).data ?? null
  const known = await ctx.db.payment.findUnique({ where: { intentId: intent.id }, select: { orderId: true } })
  return known?.orderId ?? null
}

/** A `PaymentState`, where the payment is called "y". */
const paymentColumns = sql`y."id", y."intentId", y."status", y."amountMinor", y."currency",
  EXISTS (SELECT FROM "Payment" other WHERE other."orderId" = y."orderId" AND other."id" <> y."id"
    AND other."status" = 'succeeded') AS "isPaidByAnother"`

/** The attempt of this intent, or the one whose answer got lost before the intent's id was stored. */
async function findPayment(ctx: Ctx, order: LockedOrder, intent: Intent): Promise<PaymentState | null> {
  const [payment] = await ctx.db.$queryRaw<PaymentState[]>(sql`
    SELECT ${paymentColumns} FROM "Payment" y
    WHERE y."orderId" = ${order.id}::uuid AND (y."intentId" = ${intent.id} OR y."intentId" IS NULL)
    ORDER BY y."intentId" IS NULL, y."attempt" DESC LIMIT 1`)
  return payment ?? null
}

/** Records a step on the way that moves no money. */
async function note(ctx: Ctx, order: LockedOrder, payment: PaymentState, intent: Intent): Promise<void> {
  const failed = intent.status === 'requires_payment' && intent.failure !== null
  const status = intent.status === 'requires_payment' ? (failed ? 'failed' : 'created') : intent.status
  const changed = await ctx.db.$executeRaw(sql`
    UPDATE "Payment" SET "intentId" = ${intent.id}, "status" = ${status}::"PaymentStatus",
      "failureCode" = ${intent.failure?.code ?? null}, "failureMessage" = ${intent.failure?.message ?? null}, "updatedAt" = now()
    WHERE "id" = ${payment.id}::uuid
      AND ("status", coalesce("failureCode", '')) IS DISTINCT FROM (${status}::"PaymentStatus", ${intent.failure?.code ?? ''})`)
  if (changed > 0 && failed)
    await addOrderEvent(ctx, order.id, 'payment.failed', { code: intent.failure?.code ?? '' })
}

/** Records what was captured. An attempt whose money pays for nothing ends as cancelled. */
function capture(
  payment: PaymentState,
  intent: Intent,
  status: 'succeeded' | 'cancelled' = 'succeeded',
): PaymentChange {
  return {
    set: sql`"intentId" = ${intent.id}, "status" = ${status}::"PaymentStatus", "capturedMinor" = ${intent.capturedMinor},
      "failureCode" = NULL, "failureMessage" = NULL,
      "details" = ${JSON.stringify(intent.card ? { card: intent.card } : {})}::jsonb, "updatedAt" = now()`,
    where: sql`"id" = ${payment.id}::uuid`,
  }
}

/** The money came after the stock was given back: take it again if it is there, else return the money. */
async function reviveOrRefund(
  ctx: Ctx,
  order: LockedOrder,
  payment: PaymentState,
  intent: Intent,
): Promise<void> {
  const lines = await ctx.db.$queryRaw<StockLine[]>(sql`
    SELECT part."variantId", part."quantity" FROM (${partsOfOrders([order.id])}) part
    JOIN "Variant" v ON v."id" = part."variantId" AND v."trackInventory"`)
  if (!(await holdIfAvailable(ctx, order.id, lines))) return giveBack(ctx, order, payment, intent, 'sold_out')
  await confirmOrder(ctx, order, 'revive', capture(payment, intent))
}

type RefundReason = 'order_closed' | 'sold_out' | 'amount_mismatch' | 'paid_twice'

async function giveBack(
  ctx: Ctx,
  order: LockedOrder,
  payment: PaymentState,
  intent: Intent,
  reason: RefundReason,
): Promise<void> {
  const isOrders = reason === 'order_closed' || reason === 'sold_out'
  const { set, where } = capture(payment, intent, isOrders ? 'succeeded' : 'cancelled')
  await ctx.db.$executeRaw(sql`UPDATE "Payment" SET ${set} WHERE ${where}`)
  await requestRefund(ctx, {
    orderId: order.id,
    paymentId: payment.id,
    refundId: newId(),
    amountMinor: intent.capturedMinor,
    reason,
    idempotencyKey: `payment:${payment.id}:all`,
  })
}
