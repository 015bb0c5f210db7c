import { oneOf } from './errors'
import { type Form, object, text } from './form-body'
import { mergeMetadata } from './metadata'
import { now, type StripeObject } from './store'

/** What may be given at creation: https://docs.stripe.com/api/payment_intents/create */
export const PARAMETERS = [
  'allowed_payment_method_types',
  'amount',
  'amount_details',
  'automatic_payment_methods',
  'capture_method',
  'confirm',
  'confirmation_method',
  'currency',
  'customer',
  'description',
  'error_on_requires_action',
  'excluded_payment_method_types',
  'expand',
  'metadata',
  'off_session',
  'payment_details',
  'payment_method',
  'payment_method_data',
  'payment_method_options',
  'radar_options',
  'receipt_email',
  'return_url',
  'setup_future_usage',
  'shipping',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
  'use_stripe_sdk',
] as const

/** A PaymentIntent at its beginning. */
export function newIntent(input: {
  id: string
  secret: string
  amount: number
  currency: string
  form: Form
}): StripeObject {
  const { id, secret, amount, currency, form } = input
  return {
    id,
    object: 'payment_intent',
    created: now(),
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    canceled_at: null,
    cancellation_reason: null,
    capture_method:
      oneOf(text(form, 'capture_method'), 'capture_method', ['automatic', 'automatic_async', 'manual']) ??
      'automatic_async',
    client_secret: secret,
    confirmation_method:
      oneOf(text(form, 'confirmation_method'), 'confirmation_method', ['automatic', 'manual']) ?? 'automatic',
    currency,
    customer: text(form, 'customer') ?? null,
    customer_account: null,
    description: text(form, 'description') ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata({}, form),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    processing: null,
    receipt_email: text(form, 'receipt_email') ?? null,
    review: null,
    setup_future_usage:
      oneOf(text(form, 'setup_future_usage'), 'setup_future_usage', ['on_session', 'off_session']) ?? null,
    shipping: object(form, 'shipping') ?? null,
    statement_descriptor: null,
    statement_descriptor_suffix: text(form, 'statement_descriptor_suffix') ?? null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: text(form, 'transfer_group') ?? null,
  }
}
