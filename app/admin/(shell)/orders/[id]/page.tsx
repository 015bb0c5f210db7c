import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { withQuery } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { DownloadsPanel } from '@/components/admin/downloads-panel'
import { NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { CancelPanel, ShipPanel, TransferPanel } from '@/components/admin/order-actions'
import { OrderLines, OrderParcels, OrderTimeline } from '@/components/admin/order-parts'
import { OrderSidebar } from '@/components/admin/order-sidebar'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { FulfillmentBadge, OrderBadge, PaymentBadge } from '@/components/admin/status-badges'
import { hasPermission } from '@/lib/auth/permissions'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'
import { findNeighborOrders, type NeighborOrders } from '@/lib/orders/find-neighbor-orders'
import { getAdminOrder } from '@/lib/orders/get-order'
import { type AdminOrder, AdminOrderFilter } from '@/lib/orders/schema'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function OrderPage({ params, searchParams }: Props) {
  const [{ id }, { tab, q, done }] = await Promise.all([params, searchParams])
  const filter = AdminOrderFilter.catch({ tab: 'all' }).parse({
    ...(tab ? { tab } : {}),
    ...(q ? { q } : {}),
  })
  const query = { tab: filter.tab === 'all' ? null : filter.tab, q: filter.q }
  const ctx = await staffPage(withQuery(`/admin/orders/${encodeURIComponent(id)}`, query))
  if (!hasPermission(ctx.actor, 'orders:read')) return <NoPermission title="Order" permission="orders:read" />
  const order = await readById(id, (id) => getAdminOrder(ctx, id))
  const [neighbors, flash] = await Promise.all([findNeighborOrders(ctx, order, filter), readAnyFlash()])
  const parts = { ctx, order, filter, flash }
  return (
    <>
      <PageHeading
        title={`Order #${order.number}`}
        back={{
          href: withQuery('/admin/orders', query),
          label: filter.q ? `Orders: “${filter.q}”` : 'Orders',
        }}
      >
        <Neighbors neighbors={neighbors} query={query} />
      </PageHeading>
      {typeof done === 'string' && done in DONE ? (
        <Confirmation key={order.timeline.length} parameter="done">
          {DONE[done as keyof typeof DONE](order)}
        </Confirmation>
      ) : null}
      <p className="mb-3 text-muted">Placed {formatShopTime(order.placedAt)}</p>
      <dl className="mb-6 flex flex-wrap gap-x-8 gap-y-3">
        {[
          ['Order', <OrderBadge key="order" status={order.status} />] as const,
          [
            'Payment',
            <PaymentBadge key="payment" status={order.paymentStatus} order={order.status} />,
          ] as const,
          ['Fulfilment', <FulfillmentBadge key="fulfilment" status={order.fulfillmentStatus} />] as const,
        ].map(([axis, badge]) => (
          <div key={axis}>
            <dt className="mb-1 text-muted text-xs">{axis}</dt>
            <dd>{badge}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <OrderLines order={order} />
          <OrderParcels order={order} />
          <DownloadsPanel {...parts} />
          <ShipPanel {...parts} />
          <TransferPanel {...parts} />
          <OrderTimeline order={order} />
        </div>
        <aside aria-label="Customer and payments" className="flex min-w-0 flex-col gap-6">
          <OrderSidebar order={order} />
          <CancelPanel {...parts} />
        </aside>
      </div>
    </>
  )
}

const DONE = {
  shipped: (order: AdminOrder) => `The parcel is recorded, and ${order.email} gets a mail with the tracking.`,
  paid: (order: AdminOrder) => `The payment is recorded. Order #${order.number} can be shipped.`,
  renewed: (order: AdminOrder) => `The files of order #${order.number} can be fetched anew.`,
  cancelled: (order: AdminOrder) => `Order #${order.number} is cancelled, and ${order.email} gets a mail.`,
}

function Neighbors(props: { neighbors: NeighborOrders; query: Record<string, string | null | undefined> }) {
  const { newer, older } = props.neighbors
  const className =
    'inline-flex size-11 items-center justify-center rounded-control border border-control bg-surface hover:bg-sunken'
  return (
    <nav aria-label="Orders of this list" className="flex gap-2">
      {newer ? (
        <Link
          href={withQuery(`/admin/orders/${newer}`, props.query) as Route}
          prefetch={false}
          rel="prev"
          aria-label="Previous order"
          className={className}
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Link>
      ) : null}
      {older ? (
        <Link
          href={withQuery(`/admin/orders/${older}`, props.query) as Route}
          prefetch={false}
          rel="next"
          aria-label="Next order"
          className={className}
        >
          <ChevronRight aria-hidden="true" className="size-5" />
        </Link>
      ) : null}
    </nav>
  )
}
