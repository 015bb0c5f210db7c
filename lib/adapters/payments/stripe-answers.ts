import type Stripe from 'stripe'
import { z } from 'zod'
import type { Intent, IntentStatus, ProviderEvent, ProviderRefund, SavedCard } from './port'

// What we rely on. An answer without it throws a ZodError, and is no answer.
const StripeIntent = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.int(),
  amount_received: z.int(),
  currency: z.string(),
  client_secret: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
})

export function intentOf(answer: Stripe.PaymentIntent): Intent {
  const intent = StripeIntent.parse(answer)
  const charge = typeof answer.latest_charge === 'object' ? answer.latest_charge : null
  const card = charge?.payment_method_details?.card
  const failure = answer.last_payment_error
  return {
    id: intent.id,
    status: STATUS[intent.status] ?? 'processing',
    amountMinor: BigInt(intent.amount),
    capturedMinor: BigInt(intent.amount_received),
    currency: intent.currency.toUpperCase(),
    clientSecret: intent.client_secret,
    orderId: intent.metadata.orderId ?? null,
    card: card ? { brand: card.brand ?? 'card', last4: card.last4 ?? '' } : null,
    failure: failure
      ? { code: failure.decline_code ?? failure.code ?? failure.type, message: failure.message ?? '' }
      : null,
  }
}

/** https://docs.stripe.com/payments/paymentintents/lifecycle */
const STATUS: Record<string, IntentStatus> = {
  requires_payment_method: 'requires_payment',
  requires_confirmation: 'requires_payment',
  requires_action: 'requires_action',
  processing: 'processing',
  requires_capture: 'processing',
  succeeded: 'succeeded',
  canceled: 'cancelled',
}

const StripeRefund = z.object({
  id: z.string(),
  status: z.string().nullable(),
  failure_reason: z.string().nullish(),
})

export function refundOf(answer: Stripe.Refund): ProviderRefund {
  const { id, status, failure_reason: reason } = StripeRefund.parse(answer)
  if (status === 'succeeded') return { id, status, failure: null }
  const hasFailed = status === 'failed' || status === 'canceled'
  return { id, status: hasFailed ? 'failed' : 'pending', failure: hasFailed ? (reason ?? status) : null }
}

export const CustomerId = z.string().min(1)

const StripeCard = z.object({
  id: z.string(),
  card: z.object({ brand: z.string(), last4: z.string(), exp_month: z.int(), exp_year: z.int() }),
})

/** A saved payment method as a card; nothing where it is none. */
export function savedCardOf(answer: Stripe.PaymentMethod): SavedCard[] {
  if (!answer.card) return []
  const { id, card } = StripeCard.parse(answer)
  return [{ id, brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year }]
}

/** A signature shows who sent an event, not that it is one; what is stored of it must also be storable. */
const Word = z.string().regex(/^[\w.-]{1,255}$/)
const StripeEvent = z.object({
  id: Word,
  type: Word,
  data: z.object({
    object: z.object({
      object: z.string().optional(),
      id: Word.optional(),
      payment_intent: z.union([Word, z.object({ id: Word })]).nullish(),
    }),
  }),
})

/** The event of a webhook, and the intent that it is about; null when it is none. */
export function eventOf(body: unknown): ProviderEvent | null {
  const parsed = StripeEvent.safeParse(body)
  if (!parsed.success) return null
  const { id, type, data } = parsed.data
  return { id, type, intentId: intentIdOf(data.object) }
}

function intentIdOf(object: z.infer<typeof StripeEvent>['data']['object']): string | null {
  if (object.object === 'payment_intent') return object.id ?? null
  const parent = object.payment_intent
  return typeof parent === 'string' ? parent : (parent?.id ?? null)
}
