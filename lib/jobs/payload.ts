import 'server-only'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { type Events, type EventType, SECURITY_CHANGES } from '@/lib/events/types'

const Order = z.object({ orderId: Id })
const Request = z.object({ dataRequestId: Id })
/** Whose mails are in the language of the market they were asked for in. */
const InMarket = z.object({ market: z.string() })

const PAYLOADS: { [T in EventType]: z.ZodType<Events[T]> } = {
  'order.placed': Order.extend({ paymentMethod: z.enum(['card', 'bank_transfer']) }),
  'order.paid': Order,
  'order.shipped': Order.extend({ fulfillmentId: Id }),
  'order.cancelled': Order,
  'order.expired': Order,
  'order.linkRequested': Order,
  'refund.requested': Order.extend({ refundId: Id }),
  'refund.succeeded': Order.extend({ refundId: Id }),
  'user.linkRequested': InMarket.extend({ userTokenId: Id }),
  'user.registeredAgain': InMarket.extend({ userId: Id }),
  'user.verified': InMarket.extend({ userId: Id }),
  'user.passwordChanged': InMarket.extend({ userId: Id }),
  'user.emailChanged': InMarket.extend({ userId: Id, formerEmail: z.string() }),
  'wishlist.priceDropped': z.object({ userId: Id, itemIds: z.array(Id) }),
  'stockAlert.requested': z.object({ alertId: Id }),
  'stock.available': z.object({ variantId: Id }),
  'user.securityChanged': InMarket.extend({ userId: Id, change: z.enum(SECURITY_CHANGES) }),
  'staff.invited': z.object({ invitationId: Id }),
  'dataExport.requested': Request,
  'dataExport.ready': Request,
  'erasure.requested': Request,
  'erasure.deferred': Request,
  'erasure.done': Request,
  'upload.begun': z.object({ name: z.string() }),
  'upload.replaced': z.object({ name: z.string() }),
}

/** The payload of an event as it came back from the job runner, checked. Throws ZodError. */
export function payloadOf<T extends EventType>(type: T, event: { data?: unknown }): Events[T] {
  return PAYLOADS[type].parse(event.data)
}

/** The id of an event, which is that of its row in the outbox: the same in every repeat. */
export function eventIdOf(event: { id?: string | undefined }): string {
  return Id.parse(event.id)
}
