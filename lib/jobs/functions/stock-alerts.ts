import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { sendStockAlertLink, sendStockAlerts } from '@/lib/notifications/send-stock-alerts'
import { eventIdOf, payloadOf } from '../payload'

export const sendStockAlertConfirmation = inngest.createFunction(
  {
    id: 'send-stock-alert-link',
    name: 'Ask whether an address wants to be told of stock',
    retries: 10,
    triggers: [{ event: 'stockAlert.requested' }],
  },
  ({ event }) =>
    sendStockAlertLink(systemCtx('send-stock-alert-link'), {
      ...payloadOf('stockAlert.requested', event),
      eventId: eventIdOf(event),
    }),
)

export const sendStockAlertMails = inngest.createFunction(
  {
    id: 'send-stock-alerts',
    name: 'Tell those who wait that something is back',
    concurrency: 1,
    retries: 10,
    triggers: [{ event: 'stock.available' }],
  },
  ({ event }) =>
    sendStockAlerts(systemCtx('send-stock-alerts'), payloadOf('stock.available', event).variantId),
)
