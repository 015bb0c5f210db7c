import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { notifyOfOrders, type OrderNotice } from '@/lib/notifications/notify-of-orders'
import { payloadOf } from '../payload'

/** Shows in the accounts of customers what happened to their orders; each once, however often the job runs. */
export const notifyCustomers = inngest.createFunction(
  {
    id: 'notify-customers',
    name: 'Tell customers in their accounts',
    retries: 10,
    batchEvents: { maxSize: 50, timeout: '1s' },
    triggers: [
      { event: 'order.paid' },
      { event: 'order.shipped' },
      { event: 'order.cancelled' },
      { event: 'refund.succeeded' },
    ],
  },
  ({ events }) => notifyOfOrders(systemCtx('notify-customers'), events.map(noticeOf)),
)

function noticeOf(event: { name: string; data?: unknown }): OrderNotice {
  switch (event.name) {
    case 'order.shipped': {
      const { orderId, fulfillmentId } = payloadOf('order.shipped', event)
      return { kind: 'shipped', orderId, subjectId: fulfillmentId }
    }
    case 'refund.succeeded': {
      const { orderId, refundId } = payloadOf('refund.succeeded', event)
      return { kind: 'refunded', orderId, subjectId: refundId }
    }
    case 'order.cancelled':
      return { kind: 'cancelled', ...payloadOf('order.cancelled', event) }
    default:
      return { kind: 'confirmation', ...payloadOf('order.paid', event) }
  }
}
