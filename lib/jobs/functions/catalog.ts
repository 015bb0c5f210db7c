import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { expireNewlyPublished } from '@/lib/catalog/expire-newly-published'
import { systemCtx } from '@/lib/context'
import { expireShownStock } from '@/lib/orders/expire-shown-stock'
import { payloadOf } from '../payload'

export const showStockAnew = inngest.createFunction(
  {
    id: 'show-stock-anew',
    name: 'Show the stock that orders have left',
    retries: 5,
    // However many orders there are, the pages are made anew every few seconds at most.
    batchEvents: { maxSize: 100, timeout: '5s' },
    triggers: [{ event: 'order.placed' }, { event: 'order.expired' }, { event: 'order.cancelled' }],
  },
  ({ events }) =>
    expireShownStock(
      systemCtx('show-stock-anew'),
      // Each of these events names its order alike.
      events.map((event) => payloadOf('order.expired', event).orderId),
    ),
)

export const showNewlyPublished = inngest.createFunction(
  {
    id: 'show-newly-published',
    name: 'Show products whose time has come',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '* * * * *' }],
  },
  () => expireNewlyPublished(systemCtx('show-newly-published')),
)
