import type { OrderView } from '@/lib/orders/schema'

/** Where an order stands for its holder. `pending_payment` splits by what is being waited for. */
export type OrderStage = OrderView['status'] | 'transfer' | 'confirming'

/** `isReturning`: this browser has just paid. It is told so even while our row still shows an earlier failure. */
export function orderStage(order: OrderView, isReturning: boolean): OrderStage {
  if (order.status !== 'pending_payment') return order.status
  if (order.paymentMethod === 'bank_transfer') return 'transfer'
  return isReturning || order.payments.at(-1)?.status === 'processing' ? 'confirming' : 'pending_payment'
}
