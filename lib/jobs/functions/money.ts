import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { expireOrders } from '@/lib/checkout/expire-orders'
import { handleOpenPaymentEvents } from '@/lib/checkout/handle-payment-event'
import { reconcilePayments } from '@/lib/checkout/reconcile-payments'
import { systemCtx } from '@/lib/context'
import { executeRefund } from '@/lib/orders/execute-refund'
import { payloadOf } from '../payload'

/** Sweeps run alone: a second one would only wait for the locks of the first. */
const alone = { concurrency: 1, retries: 2 } as const

export const refundPayment = inngest.createFunction(
  { id: 'execute-refund', name: 'Return money', retries: 15, triggers: [{ event: 'refund.requested' }] },
  ({ event }) => executeRefund(systemCtx('execute-refund'), payloadOf('refund.requested', event).refundId),
)

export const sweepPaymentEvents = inngest.createFunction(
  {
    id: 'sweep-payment-events',
    name: 'Handle webhooks that were left open',
    ...alone,
    triggers: [{ cron: '* * * * *' }],
  },
  () => handleOpenPaymentEvents(systemCtx('sweep-payment-events')),
)

export const expireUnpaidOrders = inngest.createFunction(
  {
    id: 'expire-orders',
    name: 'Expire unpaid orders and free their stock',
    ...alone,
    triggers: [{ cron: '* * * * *' }],
  },
  () => expireOrders(systemCtx('expire-orders')),
)

export const reconcileRecentPayments = inngest.createFunction(
  {
    id: 'reconcile-payments',
    name: 'Find payments that webhooks missed',
    ...alone,
    triggers: [{ cron: '*/5 * * * *' }],
  },
  () => reconcilePayments(systemCtx('reconcile-payments'), 'recent'),
)

export const reconcileAllPayments = inngest.createFunction(
  {
    id: 'reconcile-all-payments',
    name: 'Compare all open payments with the provider',
    ...alone,
    triggers: [{ cron: '30 3 * * *' }],
  },
  () => reconcilePayments(systemCtx('reconcile-all-payments'), 'full'),
)
