/**
 * The provider's events that can change where a payment or refund stands: what a webhook endpoint should subscribe
 * to. Others are stored as a record and left alone.
 */
export const TELLING_EVENTS: readonly string[] = [
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.canceled',
  'refund.updated',
  'refund.failed',
]
