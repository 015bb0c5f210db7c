import type { OrderFulfillmentStatus, OrderPaymentStatus } from './schema'

/** The payment axis of an order, from what its payments have taken and given back (minor units). */
export function paymentStatusOf(sums: { capturedMinor: bigint; refundedMinor: bigint }): OrderPaymentStatus {
  if (sums.capturedMinor === 0n) return 'unpaid'
  if (sums.refundedMinor === 0n) return 'paid'
  return sums.refundedMinor >= sums.capturedMinor ? 'refunded' : 'partially_refunded'
}

/** The fulfilment axis of an order, from its lines. */
export function fulfillmentStatusOf(
  lines: readonly { quantity: number; fulfilledQuantity: number }[],
): OrderFulfillmentStatus {
  if (lines.every((line) => line.fulfilledQuantity >= line.quantity)) return 'fulfilled'
  return lines.some((line) => line.fulfilledQuantity > 0) ? 'partially_fulfilled' : 'unfulfilled'
}
