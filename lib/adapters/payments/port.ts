/**
 * What the shop needs of a payment provider. Amounts in minor units. Every implementation promises:
 * the same `idempotencyKey` never charges or refunds twice, and a failure to reach the provider is
 * `payments.unavailable` (503), never a guess about what happened.
 */
export type PaymentProvider = {
  createIntent(input: CreateIntent): Promise<Intent>
  /** What is true at the provider now. Null when it knows no such intent. */
  readIntent(intentId: string): Promise<Intent | null>
  /** Ends an unpaid intent. Answers the intent as it is then: it may have succeeded meanwhile. */
  cancelIntent(intentId: string): Promise<Intent>
  /** Starts a refund. One that the provider refuses for good is answered as failed, with an empty id. */
  refund(input: { intentId: string; amountMinor: bigint; idempotencyKey: string }): Promise<ProviderRefund>
  /** Where a refund stands at the provider now: it may take days, and may fail after it had succeeded. */
  readRefund(refundId: string): Promise<ProviderRefund>
  /** Makes somebody known, so that cards can be saved for them. Answers the id of the customer. */
  createCustomer(input: { userId: string; idempotencyKey: string }): Promise<string>
  /** The cards saved for a customer, latest first. */
  listCards(customerId: string): Promise<SavedCard[]>
  /** Forgets a saved card. False when it is not (or no longer) one of this customer's. */
  removeCard(input: { customerId: string; cardId: string }): Promise<boolean>
  /** Deletes a customer with their saved cards; one that is gone is fine. */
  deleteCustomer(customerId: string): Promise<void>
  /** Verifies a webhook on its raw body. Throws `payments.bad_signature`, `payments.bad_event` (400). */
  readEvent(rawBody: string, signature: string): ProviderEvent
}

export type CreateIntent = {
  amountMinor: bigint
  currency: string
  orderId: string
  orderNumber: number
  email: string
  idempotencyKey: string
  /** Who pays: with this saved card of theirs or, where it is null, with one that is kept once it has paid. */
  customer?: { id: string; savedCardId: string | null }
}

/** What may be shown of a saved card. */
export type SavedCard = { id: string; brand: string; last4: string; expMonth: number; expYear: number }

export type IntentStatus = 'requires_payment' | 'requires_action' | 'processing' | 'succeeded' | 'cancelled'

export type Intent = {
  id: string
  status: IntentStatus
  amountMinor: bigint
  capturedMinor: bigint
  currency: string
  /** For the buyer's browser only; never stored or logged. */
  clientSecret: string | null
  orderId: string | null
  card: { brand: string; last4: string } | null
  failure: { code: string; message: string } | null
}

export type ProviderRefund = {
  id: string
  status: 'pending' | 'succeeded' | 'failed'
  failure: string | null
}

export type ProviderEvent = { id: string; type: string; intentId: string | null }
