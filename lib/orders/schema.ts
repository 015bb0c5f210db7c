import { z } from 'zod'
import { TotalsView } from '@/lib/cart/schema'
import { BundlePartView } from '@/lib/catalog/schema'
import { PageInput, pageOf } from '@/lib/core/page'
import { Email, Id, MoneyView, optionalText, Quantity, Timestamp, text, wholeNumber } from '@/lib/core/schema'
import { Address } from '@/lib/customers/schema'

export const OrderStatus = z.enum(['pending_payment', 'confirmed', 'completed', 'cancelled', 'expired'])
export type OrderStatus = z.infer<typeof OrderStatus>
export const OrderPaymentStatus = z.enum(['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded'])
export type OrderPaymentStatus = z.infer<typeof OrderPaymentStatus>
export const OrderFulfillmentStatus = z.enum(['unfulfilled', 'partially_fulfilled', 'fulfilled'])
export type OrderFulfillmentStatus = z.infer<typeof OrderFulfillmentStatus>
export const PaymentMethod = z.enum(['card', 'bank_transfer'])
export type PaymentMethod = z.infer<typeof PaymentMethod>
export const PaymentStatus = z.enum([
  'created',
  'requires_action',
  'processing',
  'succeeded',
  'failed',
  'cancelled',
])
export type PaymentStatus = z.infer<typeof PaymentStatus>

export const OrderLineView = z
  .object({
    id: Id,
    sku: z.string(),
    slug: z.string(),
    title: z.string(),
    options: z.array(z.object({ name: z.string(), value: z.string() })),
    image: z.string().nullable(),
    components: z
      .array(BundlePartView)
      .describe('What a bundle consists of, in units of one; empty for everything else'),
    isDigital: z.boolean().describe('Nothing is sent of it: see the downloads of the order'),
    quantity: z.int(),
    fulfilledQuantity: z.int().describe('Units sent; of files, those that can be fetched'),
    unitPrice: MoneyView,
    tax: MoneyView,
    total: MoneyView,
  })
  .meta({ id: 'OrderLine' })
export type OrderLineView = z.infer<typeof OrderLineView>

export const PaymentView = z
  .object({
    id: Id,
    method: PaymentMethod,
    attempt: z.int(),
    status: PaymentStatus,
    amount: MoneyView,
    refunded: MoneyView,
    card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
    failureCode: z.string().nullable(),
    failureMessage: z.string().nullable(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Payment' })
export type PaymentView = z.infer<typeof PaymentView>

export const ShipmentView = z
  .object({
    id: Id,
    carrier: z.string(),
    trackingNumber: z.string().nullable(),
    trackingUrl: z.string().nullable(),
    shippedAt: Timestamp,
    lines: z.array(z.object({ orderLineId: Id, quantity: z.int() })),
  })
  .meta({ id: 'Shipment' })
export type ShipmentView = z.infer<typeof ShipmentView>

export const OrderEventView = z.object({
  id: Id,
  type: z.string(),
  actor: z.string(),
  data: z.record(z.string(), z.unknown()),
  createdAt: Timestamp,
})
export type OrderEventView = z.infer<typeof OrderEventView>

export const OrderView = z
  .object({
    id: Id,
    number: z.int(),
    email: z.string(),
    market: z.string(),
    locale: z.string(),
    status: OrderStatus,
    paymentStatus: OrderPaymentStatus,
    fulfillmentStatus: OrderFulfillmentStatus,
    paymentMethod: PaymentMethod,
    lines: z.array(OrderLineView),
    totals: TotalsView,
    shippingMethod: z.object({ code: z.string(), name: z.string(), minDays: z.int(), maxDays: z.int() }),
    shippingAddress: Address,
    billingAddress: Address,
    note: z.string().nullable(),
    immediateDownloadAt: Timestamp.nullable().describe(
      'When the buyer asked for files at once, and gave up the right to withdraw for it',
    ),
    payments: z.array(PaymentView),
    shipments: z.array(ShipmentView),
    placedAt: Timestamp,
    expiresAt: Timestamp.nullable().describe('When an unpaid order gives its stock back'),
    cancelledAt: Timestamp.nullable(),
  })
  .meta({ id: 'Order' })
export type OrderView = z.infer<typeof OrderView>

export const OrderSummary = z
  .object({
    id: Id,
    number: z.int(),
    market: z.string(),
    status: OrderStatus,
    paymentStatus: OrderPaymentStatus,
    fulfillmentStatus: OrderFulfillmentStatus,
    placedAt: Timestamp,
    total: MoneyView,
    itemCount: z.int().describe('Sum of quantities'),
    pictures: z
      .array(z.object({ url: z.string(), title: z.string() }))
      .describe('Of the first lines; paths without size, as of every picture'),
  })
  .meta({ id: 'OrderSummary' })
export type OrderSummary = z.infer<typeof OrderSummary>

export const OrderSummaryPage = pageOf(OrderSummary)

/** "#10042" and "10042" are the same order to a person. */
const OrderNumber = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().replace(/^#/, '') : value),
  wholeNumber(1, 2_147_483_647),
)

export const LookUpOrder = z.strictObject({ number: OrderNumber, email: Email })
export type LookUpOrder = z.infer<typeof LookUpOrder>

export const ShipOrder = z.strictObject({
  carrier: text(60),
  trackingNumber: optionalText(80),
  trackingUrl: optionalText(500)
    .pipe(z.url({ protocol: /^https?$/ }).nullable())
    .describe('Missing: the page of a known carrier for this number'),
  lines: z
    .array(z.strictObject({ orderLineId: Id, quantity: Quantity }))
    .min(1)
    .max(100)
    .optional()
    .describe('Missing: everything that is not shipped yet'),
  shippedBefore: z
    .int()
    .optional()
    .describe('The units shipped that were read: if a parcel came in between, this one is refused (409)'),
})
export type ShipOrder = z.infer<typeof ShipOrder>

/* Back office */

export const AdminOrderRow = z
  .object({
    id: Id,
    number: z.int(),
    placedAt: Timestamp,
    customer: z.string(),
    email: z.string(),
    status: OrderStatus,
    paymentStatus: OrderPaymentStatus,
    fulfillmentStatus: OrderFulfillmentStatus,
    itemCount: z.int(),
    total: MoneyView,
  })
  .meta({ id: 'AdminOrderRow' })
export type AdminOrderRow = z.infer<typeof AdminOrderRow>

export const AdminOrderFilter = z.strictObject({
  q: text(100).optional().describe('Number, e-mail, name, or the beginning of a SKU or tracking number'),
  tab: z.enum(['all', 'unfulfilled', 'unpaid', 'cancelled']).default('all'),
})
export type AdminOrderFilter = z.infer<typeof AdminOrderFilter>

export const ListAdminOrders = PageInput.extend(AdminOrderFilter.shape)
export type ListAdminOrders = z.infer<typeof ListAdminOrders>

export const AdminOrder = OrderView.extend({
  timeline: z.array(OrderEventView.extend({ actorName: z.string() })),
}).meta({ id: 'AdminOrder' })
export type AdminOrder = z.infer<typeof AdminOrder>

export const AdminOrderPage = pageOf(AdminOrderRow)
