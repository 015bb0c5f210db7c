import 'server-only'
import type { CreateIntent, Intent } from '@/lib/adapters/payments/port'
import { hasPermission } from '@/lib/auth/permissions'
import { personIdOf } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { money } from '@/lib/core/money'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { heldBy } from '@/lib/orders/order-scope'
import { provider } from '@/lib/payments/provider'
import { ensureCustomer } from '@/lib/payments/saved-cards'
import { notPayable } from './errors'
import type { PaymentAttemptView } from './schema'

/**
 * What the buyer needs to pay an order: for cards the client secret of its intent, created on the first
 * call and the same on every other one, with no transaction open. When the provider has ended the
 * intent, a new attempt is made. The amount comes from the order and never from the caller.
 * Throws `order.not_found`, `checkout.not_payable`, `payments.unavailable` (503).
 */
export async function startPayment(ctx: Ctx, orderId: string): Promise<PaymentAttemptView> {
  const attempt = await findAttempt(ctx, orderId)
  if (!attempt) throw notFound('order')
  return openPayment(ctx, attempt)
}

/** What to do about saved cards; saving counts for who is signed in alone. */
export type CardChoice = { saveCard: boolean; savedCardId: string | null }

const NO_CHOICE: CardChoice = { saveCard: false, savedCardId: null }

/** As `startPayment`, for an attempt that the caller has at hand. */
export async function openPayment(
  ctx: Ctx,
  attempt: PaymentAttempt,
  choice: CardChoice = NO_CHOICE,
): Promise<PaymentAttemptView> {
  if (attempt.orderStatus !== 'pending_payment') throw notPayable(attempt.orderStatus)
  if (attempt.method === 'bank_transfer') return attemptView(attempt, null)
  return attemptView(...(await openIntent(ctx, attempt, await customerOf(ctx, choice))))
}

/** A payment attempt beside what the provider is told of its order. */
export type PaymentAttempt = {
  id: string
  orderId: string
  orderNumber: number
  orderStatus: string
  email: string
  method: 'card' | 'bank_transfer'
  attempt: number
  intentId: string | null
  amountMinor: bigint
  currency: string
}

async function findAttempt(ctx: Ctx, orderId: string): Promise<PaymentAttempt | null> {
  const scope = hasPermission(ctx.actor, 'payments:write') ? sql`true` : heldBy(ctx)
  const [attempt] = await ctx.db.$queryRaw<PaymentAttempt[]>(sql`
    SELECT y."id", o."id" AS "orderId", o."number" AS "orderNumber", o."status" AS "orderStatus", o."email"::text,
      y."method", y."attempt", y."intentId", y."amountMinor", y."currency"
    FROM "Order" o JOIN "Payment" y ON y."orderId" = o."id"
    WHERE o."id" = ${orderId}::uuid AND ${scope}
    ORDER BY y."attempt" DESC LIMIT 1`)
  return attempt ?? null
}

type Customer = CreateIntent['customer']

async function customerOf(ctx: Ctx, { saveCard, savedCardId }: CardChoice): Promise<Customer> {
  const isOwn = savedCardId !== null || (saveCard && personIdOf(ctx) !== null)
  return isOwn ? { id: await ensureCustomer(ctx), savedCardId } : undefined
}

async function openIntent(
  ctx: Ctx,
  attempt: PaymentAttempt,
  customer: Customer,
): Promise<[PaymentAttempt, Intent]> {
  if (attempt.intentId === null) return [attempt, await createIntent(ctx, attempt, customer)]
  const intent = await provider.readIntent(attempt.intentId)
  if (intent && intent.status !== 'cancelled') return [attempt, intent]
  const next = await addAttempt(ctx, attempt)
  return [next, await createIntent(ctx, next, customer)]
}

/**
 * The idempotency key makes a retry after a lost answer find the same intent. Another choice of card is another one: its
 * parameters differ, and nobody has the secret of the one that was lost.
 */
async function createIntent(ctx: Ctx, attempt: PaymentAttempt, customer: Customer): Promise<Intent> {
  const intent = await provider.createIntent({
    amountMinor: attempt.amountMinor,
    currency: attempt.currency,
    orderId: attempt.orderId,
    orderNumber: attempt.orderNumber,
    email: attempt.email,
    idempotencyKey: `order:${attempt.orderId}:attempt:${attempt.attempt}${customer ? `:${customer.savedCardId ?? 'save'}` : ''}`,
    ...(customer ? { customer } : {}),
  })
  await ctx.db.$executeRaw(sql`
    UPDATE "Payment" SET "intentId" = ${intent.id}, "updatedAt" = now()
    WHERE "id" = ${attempt.id}::uuid AND "intentId" IS NULL`)
  return intent
}

/** Two tabs may both see the old intent ended: the unique (order, attempt) lets one row be made, both use it. */
async function addAttempt(ctx: Ctx, ended: PaymentAttempt): Promise<PaymentAttempt> {
  await ctx.db.$executeRaw(sql`
    INSERT INTO "Payment" ("id", "orderId", "method", "attempt", "amountMinor", "currency")
    VALUES (${newId()}::uuid, ${ended.orderId}::uuid, ${ended.method}::"PaymentMethod", ${ended.attempt + 1},
      ${ended.amountMinor}, ${ended.currency})
    ON CONFLICT ("orderId", "attempt") DO NOTHING`)
  const next = await findAttempt(ctx, ended.orderId)
  if (!next) throw notFound('order')
  return next
}

function attemptView(attempt: PaymentAttempt, intent: Intent | null): PaymentAttemptView {
  return {
    id: attempt.id,
    method: attempt.method,
    amount: money(attempt.amountMinor, attempt.currency),
    clientSecret: intent?.clientSecret ?? null,
    publishableKey: intent ? env.STRIPE_PUBLISHABLE_KEY : null,
    bankAccount: attempt.method === 'bank_transfer' ? env.BANK_ACCOUNT : null,
    reference: attempt.method === 'bank_transfer' ? String(attempt.orderNumber) : null,
  }
}
