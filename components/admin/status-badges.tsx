import {
  Archive,
  Ban,
  CalendarClock,
  CircleCheck,
  CircleDashed,
  Clock,
  EyeOff,
  Globe,
  type LucideIcon,
  PackageCheck,
  PackageOpen,
  Truck,
  Undo2,
} from 'lucide-react'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { ProductStatus } from '@/lib/catalog/admin-schema'
import type { ReviewStatus } from '@/lib/catalog/review-schema'
import { scheduledFor } from '@/lib/catalog/scheduled'
import type { OrderFulfillmentStatus, OrderPaymentStatus, OrderStatus } from '@/lib/orders/schema'

type Look = [BadgeTone, string, LucideIcon]

const ORDER: Record<OrderStatus, Look> = {
  pending_payment: ['attention', 'Awaiting payment', Clock],
  confirmed: ['good', 'Confirmed', CircleCheck],
  completed: ['neutral', 'Completed', PackageCheck],
  cancelled: ['bad', 'Cancelled', Ban],
  expired: ['bad', 'Expired', Ban],
}
const PAYMENT: Record<OrderPaymentStatus, Look> = {
  unpaid: ['attention', 'Unpaid', CircleDashed],
  authorized: ['attention', 'Authorized', Clock],
  paid: ['good', 'Paid', CircleCheck],
  partially_refunded: ['neutral', 'Partly refunded', Undo2],
  refunded: ['neutral', 'Refunded', Undo2],
}
const FULFILLMENT: Record<OrderFulfillmentStatus, Look> = {
  unfulfilled: ['neutral', 'Unfulfilled', PackageOpen],
  partially_fulfilled: ['attention', 'Partly fulfilled', Truck],
  fulfilled: ['good', 'Fulfilled', Truck],
}
const PRODUCT: Record<ProductStatus, Look> = {
  draft: ['attention', 'Draft', EyeOff],
  published: ['good', 'Published', Globe],
  archived: ['neutral', 'Archived', Archive],
}
const REVIEW: Record<ReviewStatus, Look> = {
  pending: ['attention', 'Waiting', Clock],
  published: ['good', 'Shown', Globe],
  rejected: ['neutral', 'Rejected', Ban],
}

/** A status as icon, word and colour: any one of them is enough to tell. */
const show = ([tone, text, Icon]: Look) => (
  <Badge tone={tone}>
    <Icon aria-hidden="true" className="size-3.5" />
    {text}
  </Badge>
)

export const OrderBadge = ({ status }: { status: OrderStatus }) => show(ORDER[status])

/** Nobody waits for the money of an order that is over. */
export function PaymentBadge({ status, order }: { status: OrderPaymentStatus; order: OrderStatus }) {
  const [tone, text, Icon] = PAYMENT[status]
  const isOver = order === 'cancelled' || order === 'expired'
  return show([isOver && tone === 'attention' ? 'neutral' : tone, text, Icon])
}

export const FulfillmentBadge = ({ status }: { status: OrderFulfillmentStatus }) => show(FULFILLMENT[status])

/** Published is told apart from what will be in the shop only later. */
export function ProductBadge(props: { product: Parameters<typeof scheduledFor>[0]; now: Date }) {
  return scheduledFor(props.product, props.now)
    ? show(['attention', 'Scheduled', CalendarClock])
    : show(PRODUCT[props.product.status])
}

export const ReviewBadge = ({ status }: { status: ReviewStatus }) => show(REVIEW[status])
