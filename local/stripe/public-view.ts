import type { StripeObject } from './store'

const SHOWN = [
  'id',
  'object',
  'created',
  'amount',
  'amount_details',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'currency',
  'description',
  'last_payment_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'status',
]

/** What a browser with the publishable key gets to see of an intent. */
export function publicView(intent: StripeObject): Record<string, unknown> {
  return Object.fromEntries(SHOWN.map((name) => [name, intent[name] ?? null]))
}
