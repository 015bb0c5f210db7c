import type { Intent } from '@/lib/adapters/payments/port'

/** One payment attempt, as its row says. */
export type PaymentState = {
  id: string
  intentId: string | null
  status: 'created' | 'requires_action' | 'processing' | 'succeeded' | 'failed' | 'cancelled'
  amountMinor: bigint
  currency: string
  /** Another attempt of the same order has succeeded. */
  isPaidByAnother: boolean
}

export type PaymentDecision =
  /** Nothing new. */
  | 'ignore'
  /** A step that moves no money: record it. */
  | 'note'
  /** The order is paid. */
  | 'pay'
  /** Paid after it had expired: sell it if the stock is still there, else return the money. */
  | 'revive'
  /** Paid although the order was called off: return the money. */
  | 'refund'
  | 'refund_mismatch'
  | 'refund_duplicate'

/**
 * What an intent, as the provider has it now, means for an order. Pure, and monotonic: once a
 * payment has succeeded, nothing the provider says about the same intent takes that back here.
 */
export function decidePayment(
  order: { status: string; totalMinor: bigint; currency: string },
  payment: PaymentState,
  intent: Pick<Intent, 'id' | 'status' | 'capturedMinor' | 'currency'>,
): PaymentDecision {
  if (payment.status === 'succeeded') return 'ignore'
  if (intent.status !== 'succeeded') return payment.status === 'cancelled' ? 'ignore' : 'note'
  // Captured and given back already: "cancelled" with the intent's money on its way to the buyer.
  if (payment.isPaidByAnother) return 'refund_duplicate'
  if (intent.capturedMinor !== order.totalMinor || intent.currency !== order.currency)
    return 'refund_mismatch'
  switch (order.status) {
    case 'pending_payment':
      return 'pay'
    case 'expired':
      return 'revive'
    default:
      return 'refund'
  }
}
