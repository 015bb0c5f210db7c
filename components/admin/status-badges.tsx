import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { ProductStatus } from '@/lib/catalog/schema'
import type { OrderFulfillmentStatus, OrderPaymentStatus, OrderStatus } from '@/lib/orders/schema'

const ORDER: Record<OrderStatus, [BadgeTone, string]> = {
  pending_payment: ['attention', 'Awaiting payment'],
  confirmed: ['good', 'Confirmed'],
  completed: ['neutral', 'Completed'],
  cancelled: ['bad', 'Cancelled'],
  expired: ['bad', 'Expired'],
}
const PAYMENT: Record<OrderPaymentStatus, [BadgeTone, string]> = {
  unpaid: ['attention', 'Unpaid'],
  authorized: ['attention', 'Authorized'],
  paid: ['good', 'Paid'],
  partially_refunded: ['neutral', 'Partly refunded'],
  refunded: ['neutral', 'Refunded'],
}
const FULFILLMENT: Record<OrderFulfillmentStatus, [BadgeTone, string]> = {
  unfulfilled: ['attention', 'To ship'],
  partially_fulfilled: ['attention', 'Partly shipped'],
  fulfilled: ['good', 'Shipped'],
}
const PRODUCT: Record<ProductStatus, [BadgeTone, string]> = {
  draft: ['attention', 'Draft'],
  published: ['good', 'Published'],
  archived: ['neutral', 'Archived'],
}

const show = ([tone, text]: [BadgeTone, string]) => <Badge tone={tone}>{text}</Badge>

export const OrderBadge = ({ status }: { status: OrderStatus }) => show(ORDER[status])
export const PaymentBadge = ({ status }: { status: OrderPaymentStatus }) => show(PAYMENT[status])
export const FulfillmentBadge = ({ status }: { status: OrderFulfillmentStatus }) => show(FULFILLMENT[status])
export const ProductBadge = ({ status }: { status: ProductStatus }) => show(PRODUCT[status])
