import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { sendPriceDrops } from '@/lib/notifications/send-price-drops'
import { notePriceDrops } from '@/lib/wishlists/price-drops'
import { eventIdOf, payloadOf } from '../payload'

export const notePriceDropsDaily = inngest.createFunction(
  {
    id: 'note-price-drops',
    name: 'Find wishes that have become cheaper',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '0 9 * * *' }],
  },
  () => notePriceDrops(systemCtx('note-price-drops')),
)

export const sendPriceDropMail = inngest.createFunction(
  {
    id: 'send-price-drops',
    name: 'Tell what has become cheaper',
    retries: 10,
    triggers: [{ event: 'wishlist.priceDropped' }],
  },
  ({ event }) =>
    sendPriceDrops(systemCtx('send-price-drops'), {
      ...payloadOf('wishlist.priceDropped', event),
      eventId: eventIdOf(event),
    }),
)
