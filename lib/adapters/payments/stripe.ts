import 'server-only'
import Stripe from 'stripe'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { minorToNumber } from '@/lib/core/money'
import { env } from '@/lib/env'
import type { Intent, IntentStatus, PaymentProvider, ProviderRefund } from './port'

/** Stripe through its SDK; with STRIPE_API_BASE the same protocol at another address. */
export const stripePayments: PaymentProvider = {
  createIntent: (input) =>
    reach(async () => {
      const intent = await stripe().paymentIntents.create(
        {
          amount: minorToNumber(input.amountMinor),
          currency: input.currency.toLowerCase(),
          automatic_payment_methods: { enabled: true },
          receipt_email: input.email,
          description: `Order ${input.orderNumber}`,
          metadata: { orderId: input.orderId, orderNumber: String(input.orderNumber) },
          expand: ['latest_charge'],
        },
        { idempotencyKey: input.idempotencyKey },
      )
      return intentOf(intent)
    }),

  readIntent: (intentId) =>
    reach(async () =>
      intentOf(await stripe().paymentIntents.retrieve(intentId, { expand: ['latest_charge'] })),
    ).catch((error: unknown) => {
      if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing')
        return null
      throw error
    }),

  cancelIntent: (intentId) =>
    reach(async () => {
      try {
        return intentOf(await stripe().paymentIntents.cancel(intentId, { expand: ['latest_charge'] }))
      } catch (error) {
        if (!isUnexpectedState(error)) throw error
        return intentOf(await stripe().paymentIntents.retrieve(intentId, { expand: ['latest_charge'] }))
      }
    }),

  refund: ({ intentId, amountMinor, idempotencyKey }) =>
    reach(async () => {
      const refund = await stripe().refunds.create(
        { payment_intent: intentId, amount: minorToNumber(amountMinor) },
        { idempotencyKey },
      )
      return { id: refund.id, status: refundStatus(refund.status) }
    }),

  readEvent(rawBody, signature) {
    const parsed = StripeEvent.safeParse(verified(rawBody, signature))
    if (!parsed.success) throw badEvent()
    const { id, type, data } = parsed.data
    return { id, type, intentId: intentIdOf(data.object) }
  },
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

const badEvent = () =>
  new AppError('malformed', 'payments.bad_event', 'The body is signed, but it is not an event of Stripe.')

function verified(rawBody: string, signature: string): unknown {
  try {
    return stripe().webhooks.constructEvent(rawBody, signature, env.STRIPE_WEBHOOK_SECRET)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError)
      throw new AppError('malformed', 'payments.bad_signature', 'The signature does not match the body.')
    // With a right signature it fails on the body alone.
    throw badEvent()
  }
}

let client: Stripe | undefined

function stripe(): Stripe {
  client ??= new Stripe(env.STRIPE_SECRET_KEY, {
    timeout: 8_000,
    maxNetworkRetries: 2,
    telemetry: false,
    ...address(),
  })
  return client
}

function address(): Stripe.StripeConfig {
  if (env.STRIPE_API_BASE === '') return {}
  const { hostname, port, protocol } = new URL(env.STRIPE_API_BASE)
  const plain = protocol === 'http:'
  return { host: hostname, port: port || (plain ? '80' : '443'), protocol: plain ? 'http' : 'https' }
}

/** Turns "no answer" and "not now" into the shop's own 503; everything else is a bug or a refusal and flies. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (isUnreachable(error)) throw paymentsUnavailable()
    throw error
  }
}

export const paymentsUnavailable = () =>
  new AppError(
    'unavailable',
    'payments.unavailable',
    'The payment service does not answer. Try again in a moment.',
    {
      retryAfterSeconds: 5,
    },
  )

function isUnreachable(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  if (error instanceof Stripe.errors.StripeRateLimitError) return true
  // An answer that is not JSON, or a 5xx, says nothing about what happened.
  return error instanceof Stripe.errors.StripeAPIError
}

function isUnexpectedState(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeInvalidRequestError &&
    error.code === 'payment_intent_unexpected_state'
  )
}

function intentOf(intent: Stripe.PaymentIntent): Intent {
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const card = charge?.payment_method_details?.card
  const failure = intent.last_payment_error
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
const STATUS: Partial<Record<Stripe.PaymentIntent.Status, IntentStatus>> = {
  requires_payment_method: 'requires_payment',
  requires_confirmation: 'requires_payment',
  requires_action: 'requires_action',
  processing: 'processing',
  requires_capture: 'processing',
  succeeded: 'succeeded',
  canceled: 'cancelled',
}

function refundStatus(status: string | null): ProviderRefund['status'] {
  if (status === 'succeeded') return 'succeeded'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}

function intentIdOf(object: z.infer<typeof StripeEvent>['data']['object']): string | null {
  if (object.object === 'payment_intent') return object.id ?? null
  const parent = object.payment_intent
  return typeof parent === 'string' ? parent : (parent?.id ?? null)
}
