import 'server-only'
import Stripe from 'stripe'
import { ZodError } from 'zod'
import { AppError } from '@/lib/core/errors'
import { minorToNumber } from '@/lib/core/money'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { CreateIntent, PaymentProvider } from './port'
import { CustomerId, eventOf, intentOf, refundOf, savedCardOf } from './stripe-answers'

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
          ...(input.customer ? ofCustomer(input.customer) : {}),
          expand: ['latest_charge'],
        },
        { idempotencyKey: input.idempotencyKey },
      )
      return intentOf(intent)
    }),

  readIntent: (intentId) =>
    reach(async () => {
      try {
        return intentOf(await stripe().paymentIntents.retrieve(intentId, { expand: ['latest_charge'] }))
      } catch (error) {
        if (isRefusal(error, 'resource_missing')) return null
        throw error
      }
    }),

  cancelIntent: (intentId) =>
    reach(async () => {
      try {
        return intentOf(await stripe().paymentIntents.cancel(intentId, { expand: ['latest_charge'] }))
      } catch (error) {
        if (!isRefusal(error, 'payment_intent_unexpected_state')) throw error
        return intentOf(await stripe().paymentIntents.retrieve(intentId, { expand: ['latest_charge'] }))
      }
    }),

  refund: ({ intentId, amountMinor, idempotencyKey }) =>
    reach(async () => {
      try {
        return refundOf(
          await stripe().refunds.create(
            { payment_intent: intentId, amount: minorToNumber(amountMinor) },
            { idempotencyKey },
          ),
        )
      } catch (error) {
        // Somebody has returned the money by hand, or the buyer's bank took it back.
        if (!isRefusal(error, 'charge_already_refunded', 'charge_disputed')) throw error
        return { id: '', status: 'failed', failure: error.code }
      }
    }),

  readRefund: (refundId) => reach(async () => refundOf(await stripe().refunds.retrieve(refundId))),

  // No name or address: they change, and a repeat under the same key must say the same.
  createCustomer: ({ userId, idempotencyKey }) =>
    reach(async () => {
      const { id } = await stripe().customers.create({ metadata: { userId } }, { idempotencyKey })
      return CustomerId.parse(id)
    }),

  listCards: (customerId) =>
    reach(async () => {
      const { data } = await stripe().customers.listPaymentMethods(customerId, { type: 'card', limit: 100 })
      return data.flatMap(savedCardOf)
    }),

  removeCard: ({ customerId, cardId }) =>
    reach(async () => {
      try {
        const { customer } = await stripe().paymentMethods.retrieve(cardId)
        if (customer !== customerId) return false
        await stripe().paymentMethods.detach(cardId)
        return true
      } catch (error) {
        if (isRefusal(error, 'resource_missing')) return false
        throw error
      }
    }),

  deleteCustomer: (customerId) =>
    reach(async () => {
      try {
        await stripe().customers.del(customerId)
      } catch (error) {
        if (!isRefusal(error, 'resource_missing')) throw error
      }
    }),

  readEvent(rawBody, signature) {
    const event = eventOf(verified(rawBody, signature))
    if (!event) throw badEvent()
    return event
  },
}

function ofCustomer({ id, savedCardId }: NonNullable<CreateIntent['customer']>) {
  return {
    customer: id,
    ...(savedCardId ? { payment_method: savedCardId } : { setup_future_usage: 'on_session' as const }),
  }
}

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

/**
 * Turns every failure into the shop's own 503: the callers know what to do without an answer, and nothing
 * that goes wrong between the provider and us is the buyer's mistake. What needs people is logged as such.
 */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) && !(error instanceof ZodError)) throw error
    // Not the error itself: the provider repeats what it was sent, the buyer's address included.
    const { name, message, code } = error as Error & { code?: string }
    if (!isPassing(error)) log.error({ name, message, code }, 'the payment provider refused a call')
    throw paymentsUnavailable()
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

/** No answer, not now, or a 5xx: it says nothing about what happened, and passes. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeRateLimitError ||
    error instanceof Stripe.errors.StripeAPIError
  )
}

function isRefusal<Code extends string>(
  error: unknown,
  ...codes: Code[]
): error is InstanceType<typeof Stripe.errors.StripeInvalidRequestError> & { code: Code } {
  return error instanceof Stripe.errors.StripeInvalidRequestError && codes.some((code) => code === error.code)
}
