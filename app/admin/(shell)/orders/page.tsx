import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { withQuery } from '@/components/admin/admin-links'
import { listInput } from '@/components/admin/list-input'
import { EmptyList, ListTools, type ListView, PageLinks } from '@/components/admin/list-tools'
import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { FulfillmentBadge, OrderBadge, PaymentBadge } from '@/components/admin/status-badges'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { formatMoney } from '@/lib/core/money'
import { formatShopTime } from '@/lib/markets/shop-time'
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
  const { q, tab, cursor } = await searchParams
  const input = ListAdminOrders.safeParse({
    ...listInput({ q, cursor }),
    ...(tab ? { tab } : {}),
  })
  const filter = input.success ? { tab: input.data.tab, q: input.data.q } : {}
  const ctx = await staffPage(withQuery('/admin/orders', filter))
  if (!hasPermission(ctx.actor, 'orders:read'))
    return <NoPermission title="Orders" permission="orders:read" />
  if (!input.success) notFound()
  const page = await listAdminOrders(ctx, input.data)
  const view: ListView = {
    path: '/admin/orders',
    noun: 'orders',
    tabName: 'tab',
    tabs: TABS,
    tab: input.data.tab,
    query: input.data.q,
  }
  const tabLabel = TABS.find(({ value }) => value === view.tab)?.label ?? ''
  const title = [view.query ? `“${view.query}”` : '', view.tab === 'all' ? 'Orders' : `Orders: ${tabLabel}`]
  return (
    <>
      <PageHeading title={title.filter(Boolean).join(' in ')} />
      <ListTools view={view} search="Number, e-mail, name, SKU, tracking" />
      {page.data.length === 0 ? (
        <EmptyList view={view} none="Orders appear here as soon as somebody buys." />
      ) : (
        <Table
          caption="Orders"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              header: 'Number',
              cell: ({ id, number }) => (
                <Link
                  href={withQuery(`/admin/orders/${id}`, filter) as Route}
                  prefetch={false}
                  className="font-medium underline underline-offset-4 after:absolute after:inset-0"
                >
                  #{number}
                </Link>
              ),
            },
            {
              key: 'date',
              header: 'Placed',
              phone: 'line',
              cell: ({ placedAt }) => formatShopTime(placedAt),
            },
            { key: 'customer', header: 'Customer', phone: 'line', cell: ({ customer }) => customer },
            { key: 'status', header: 'Order', cell: ({ status }) => <OrderBadge status={status} /> },
            {
              key: 'payment',
              header: 'Payment',
              cell: ({ paymentStatus, status }) => <PaymentBadge status={paymentStatus} order={status} />,
            },
            {
              key: 'fulfillment',
              header: 'Fulfilment',
              cell: ({ fulfillmentStatus }) => <FulfillmentBadge status={fulfillmentStatus} />,
            },
            {
              key: 'items',
              header: 'Items',
              align: 'right',
              phone: 'hidden',
              cell: ({ itemCount }) => itemCount,
            },
            {
              key: 'total',
              header: 'Total',
              align: 'right',
              phone: 'corner',
              cell: ({ total }) => formatMoney(total, 'en-US'),
            },
          ]}
        />
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
    </>
  )
}
