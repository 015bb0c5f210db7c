import 'server-only'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import type { Events, EventType } from '@/lib/events/types'

const Order = z.object({ orderId: Id })

const PAYLOADS: { [T in EventType]: z.ZodType<Events[T]> } = {
  'order.placed': Order.extend({ paymentMethod: z.enum(['card', 'bank_transfer']) }),
  'order.paid': Order,
  'order.shipped': Order.extend({ fulfillmentId: Id }),
  'order.cancelled': Order,
  'order.expired': Order,
  'refund.requested': Order.extend({ refundId: Id }),
  'refund.succeeded': Order.extend({ refundId: Id }),
}

/** The payload of an event as it came back from the job runner, checked. Throws ZodError. */
export function payloadOf<T extends EventType>(type: T, event: { data?: unknown }): Events[T] {
  return PAYLOADS[type].parse(event.data)
}
