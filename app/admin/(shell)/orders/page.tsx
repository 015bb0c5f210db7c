import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ListTools, NextPage } from '@/components/admin/list-tools'
import { FulfillmentBadge, OrderBadge, PaymentBadge } from '@/components/admin/status-badges'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { formatMoney } from '@/lib/core/money'
import { staffCtx } from '@/lib/http/staff-ctx'
import { listAdminOrders } from '@/lib/orders/list-admin-orders'
import { ListAdminOrders } from '@/lib/orders/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const TABS = [
  { value: 'all', label: 'All' },
  { value: 'unfulfilled', label: 'To ship' },
  { value: 'unpaid', label: 'Unpaid' },
  { value: 'cancelled', label: 'Cancelled' },
] as const

export default async function OrdersPage({ searchParams }: Props) {
  const ctx = await staffCtx()
  const { q, tab, cursor } = await searchParams
  const input = ListAdminOrders.safeParse({
    ...(q ? { q } : {}),
    ...(tab ? { tab } : {}),
    ...(cursor ? { cursor } : {}),
  })
  if (!input.success) notFound()
  const page = await listAdminOrders(ctx, input.data)
  const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return (
    <>
      <h1 className="mb-4 text-3xl">Orders</h1>
      <ListTools
        path="/admin/orders"
        search="Number, e-mail, name or SKU"
        query={input.data.q}
        tabs={TABS}
        tab={input.data.tab}
        tabName="tab"
      />
      {page.data.length === 0 ? (
        <EmptyState
          title="No orders here"
          text="No order fits this view. Choose another tab, or search for something else."
        />
      ) : (
        <Table
          caption="Orders"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              header: 'Order',
              cell: ({ id, number }) => (
                <Link
                  href={`/admin/orders/${id}` as Route}
                  prefetch={false}
                  className="font-medium underline underline-offset-4"
                >
                  #{number}
                </Link>
              ),
            },
            { key: 'date', header: 'Placed (UTC)', cell: ({ placedAt }) => date.format(new Date(placedAt)) },
            { key: 'customer', header: 'Customer', cell: ({ customer }) => customer },
            { key: 'status', header: 'Order', cell: ({ status }) => <OrderBadge status={status} /> },
            {
              key: 'payment',
              header: 'Payment',
              cell: ({ paymentStatus }) => <PaymentBadge status={paymentStatus} />,
            },
            {
              key: 'fulfillment',
              header: 'Fulfilment',
              cell: ({ fulfillmentStatus }) => <FulfillmentBadge status={fulfillmentStatus} />,
            },
            { key: 'items', header: 'Items', align: 'right', cell: ({ itemCount }) => itemCount },
            {
              key: 'total',
              header: 'Total',
              align: 'right',
              cell: ({ total }) => formatMoney(total, 'en-US'),
            },
          ]}
        />
      )}
      <NextPage
        path="/admin/orders"
        params={{ q: input.data.q, tab: input.data.tab }}
        cursor={page.page.nextCursor}
      />
    </>
  )
}
