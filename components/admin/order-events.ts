import { formatMoney } from '@/lib/core/money'
import type { OrderEventView } from '@/lib/orders/schema'

/** An entry of an order's timeline in words. */
export function describeEvent(
  { type, data }: Pick<OrderEventView, 'type' | 'data'>,
  currency: string,
): string {
  const text = (name: string) => (typeof data[name] === 'string' && data[name] !== '' ? data[name] : null)
  const amount =
    typeof data.amount === 'number' ? formatMoney({ amount: data.amount, currency }, 'en-US') : ''
  switch (type) {
    case 'order.placed':
      return 'Order placed'
    case 'order.confirmed':
      return 'Payment received, order confirmed'
    case 'order.shipped': {
      const units = typeof data.quantity === 'number' ? ` of ${data.quantity}` : ''
      return `Parcel${units} shipped with ${text('carrier') ?? 'a carrier'}${text('tracking') ? `, ${text('tracking')}` : ''}`
    }
    case 'order.completed':
      return 'Everything shipped, order completed'
    case 'order.cancelled':
      return text('reason') ? `Order cancelled: “${text('reason')}”` : 'Order cancelled'
    case 'order.expired':
      return 'Not paid in time: order expired, stock free again'
    case 'order.downloads_renewed':
      return 'Files allowed to be fetched anew'
    case 'order.claimed':
      return 'Taken into a customer account'
    case 'payment.failed':
      return text('code') ? `Payment failed (${text('code')?.replaceAll('_', ' ')})` : 'Payment failed'
    case 'refund.requested':
      return `Refund ${amount} requested`
    case 'refund.succeeded':
      return `Refund ${amount} paid back`
    default:
      return type.replaceAll(/[._]/g, ' ')
  }
}
