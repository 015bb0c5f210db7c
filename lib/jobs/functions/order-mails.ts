import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { endPayments } from '@/lib/checkout/end-payments'
import { systemCtx } from '@/lib/context'
import { sendOrderEmail } from '@/lib/notifications/send-order-email'
import { payloadOf } from '../payload'

/** Mails about an order. Each is sent once however often its job runs, so none needs steps of its own. */
const retries = 10

export const sendOrderConfirmation = inngest.createFunction(
  {
    id: 'send-order-confirmation',
    name: 'Send the order confirmation',
    retries,
    triggers: [{ event: 'order.paid' }],
  },
  ({ event }) =>
    sendOrderEmail(systemCtx('send-order-confirmation'), {
      kind: 'confirmation',
      ...payloadOf('order.paid', event),
    }),
)

export const sendTransferInstructions = inngest.createFunction(
  {
    id: 'send-transfer-instructions',
    name: 'Send the bank details',
    retries,
    triggers: [{ event: 'order.placed', if: "event.data.paymentMethod == 'bank_transfer'" }],
  },
  ({ event }) => {
    const { orderId } = payloadOf('order.placed', event)
    return sendOrderEmail(systemCtx('send-transfer-instructions'), { kind: 'transfer', orderId })
  },
)

export const sendShipped = inngest.createFunction(
  {
    id: 'send-shipped',
    name: 'Tell that a parcel is on its way',
    retries,
    triggers: [{ event: 'order.shipped' }],
  },
  ({ event }) => {
    const { orderId, fulfillmentId } = payloadOf('order.shipped', event)
    return sendOrderEmail(systemCtx('send-shipped'), { kind: 'shipped', orderId, subjectId: fulfillmentId })
  },
)

export const closeCancelledOrder = inngest.createFunction(
  {
    id: 'close-cancelled-order',
    name: 'End the payments of a cancelled order and tell the customer',
    retries,
    triggers: [{ event: 'order.cancelled' }],
  },
  async ({ event }) => {
    const { orderId } = payloadOf('order.cancelled', event)
    const ctx = systemCtx('close-cancelled-order')
    await endPayments(ctx, orderId)
    return sendOrderEmail(ctx, { kind: 'cancelled', orderId })
  },
)

export const sendExpired = inngest.createFunction(
  {
    id: 'send-expired',
    name: 'Tell that an order was not paid',
    retries,
    triggers: [{ event: 'order.expired' }],
  },
  ({ event }) =>
    sendOrderEmail(systemCtx('send-expired'), { kind: 'expired', ...payloadOf('order.expired', event) }),
)

export const sendRefunded = inngest.createFunction(
  {
    id: 'send-refunded',
    name: 'Tell that money was returned',
    retries,
    triggers: [{ event: 'refund.succeeded' }],
  },
  ({ event }) => {
    const { orderId, refundId } = payloadOf('refund.succeeded', event)
    return sendOrderEmail(systemCtx('send-refunded'), { kind: 'refunded', orderId, subjectId: refundId })
  },
)
