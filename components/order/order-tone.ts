import type { BadgeTone } from '@/components/ui/badge'
import type { OrderStatus } from '@/lib/orders/schema'

/** How the status of an order looks: waiting, good, or over. */
export function orderTone(status: OrderStatus): BadgeTone {
  if (status === 'pending_payment') return 'attention'
  return status === 'cancelled' || status === 'expired' ? 'neutral' : 'good'
}
