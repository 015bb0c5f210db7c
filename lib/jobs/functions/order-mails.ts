import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { endPayments } from '@/lib/checkout/end-payments'
import { systemCtx } from '@/lib/context'
import { sendOrderEmail, sendOrderEmails } from '@/lib/notifications/send-order-email'
import { eventIdOf, payloadOf } from '../payload'

/** Mails about an order. Each is sent once however often its job runs, so none needs steps of its own. */
const retries = 10

export const sendOrderConfirmations = inngest.createFunction(
  {
    id: 'send-order-confirmation',
    name: 'Send order confirmations',
    retries,
    // On a busy day one call and three queries serve many orders; on a quiet one the mail waits a second.
    batchEvents: { maxSize: 50, timeout: '1s' },
    triggers: [{ event: 'order.paid' }],
  },
  ({ events }) =>
    sendOrderEmails(
      systemCtx('send-order-confirmation'),
      events.map((event) => ({ kind: 'confirmation', ...payloadOf('order.paid', event) })),
    ),
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

export const sendOrderLink = inngest.createFunction(
  {
    id: 'send-order-link',
    name: 'Send the link of an order again',
    retries,
    triggers: [{ event: 'order.linkRequested' }],
  },
  ({ event }) => {
    const { orderId } = payloadOf('order.linkRequested', event)
    return sendOrderEmail(systemCtx('send-order-link'), {
      kind: 'link',
      orderId,
      subjectId: eventIdOf(event),
    })
  },
)
