import { z } from 'zod'
import { Id, Quantity } from '@/lib/core/schema'
import { ShipOrder } from '@/lib/orders/schema'
import { wholeNumber } from './whole-number'

/** Every form of an order carries the list that it was opened from, so that "next" goes on in it. */
export const OrderForm = z.strictObject({
  orderId: Id,
  tab: z.string().max(20).optional(),
  q: z.string().max(200).optional(),
})
export type OrderForm = z.infer<typeof OrderForm>

/** A parcel: how many of each line go into it. */
export const ShipForm = OrderForm.extend({
  carrier: ShipOrder.shape.carrier,
  trackingNumber: ShipOrder.shape.trackingNumber,
  trackingUrl: ShipOrder.shape.trackingUrl,
  shippedBefore: wholeNumber,
  quantities: z.record(Id, wholeNumber.pipe(z.union([z.literal(0), Quantity]))),
}).transform(({ orderId, tab, q, quantities, ...tracking }, issue) => {
  const lines = Object.entries(quantities)
    .filter(([, quantity]) => quantity > 0)
    .map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
  if (lines.length === 0) {
    const path = ['quantities', Object.keys(quantities)[0] ?? '']
    issue.addIssue({ code: 'custom', path, message: 'Put at least one unit into the parcel.' })
  }
  return { form: { orderId, tab, q }, parcel: { ...tracking, lines } }
})
