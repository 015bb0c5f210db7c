import type { Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PageHeading } from '@/components/admin/page-heading'
import { SalesChart } from '@/components/admin/sales-chart'
import { staffPage } from '@/components/admin/staff-page'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { formatMoney, type Money } from '@/lib/core/money'
import { getOverview } from '@/lib/reporting/get-overview'
import type { ShopOverview } from '@/lib/reporting/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AdminHomePage({ searchParams }: Props) {
  const ctx = await staffPage()
  if (!hasPermission(ctx.actor, 'orders:read')) redirect('/admin/products')
  const currency = (await searchParams).currency === 'EUR' ? 'EUR' : 'USD'
  const overview = await getOverview(ctx, currency)
  return (
    <>
      <PageHeading title="Home">
        <nav aria-label="Currency" className="flex gap-3">
          {['USD', 'EUR'].map((each) => (
            <Link
              key={each}
              href={`/admin?currency=${each}` as Route}
              prefetch={false}
              aria-current={each === currency ? 'page' : undefined}
              className="inline-flex min-h-11 items-center px-1 underline-offset-4 hover:underline aria-[current=page]:font-semibold"
            >
              {each}
            </Link>
          ))}
        </nav>
      </PageHeading>
      <WorkList overview={overview} />
      <dl className="my-6 grid grid-cols-2 gap-4 lg:grid-cols-4">
        <Figure
          label="Revenue today"
          value={overview.today.revenue}
          note={`${overview.today.orders} orders`}
        />
        <Figure
          label="Last 30 days"
          value={overview.last30Days.revenue}
          note={`${overview.last30Days.orders} orders`}
        />
        <Figure
          label="30 days before"
          value={overview.previous30Days.revenue}
          note={`${overview.previous30Days.orders} orders`}
        />
        <Figure label="Average order" value={overview.last30Days.average} note="last 30 days" />
      </dl>
      <SalesChart days={overview.days} />
      <h2 className="mt-8 mb-3 text-xl">Best sellers of 30 days</h2>
      <Table
        caption="Best sellers"
        rows={overview.bestSellers}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'title',
            header: 'Product',
            cell: ({ title, slug }) => (
              <a href={`/products/${slug}`} className="underline underline-offset-4">
                {title}
              </a>
            ),
          },
          { key: 'quantity', header: 'Sold', align: 'right', cell: ({ quantity }) => `${quantity} sold` },
          {
            key: 'revenue',
            header: 'Revenue',
            align: 'right',
            phone: 'corner',
            cell: ({ revenue }) => formatMoney(revenue, 'en-US'),
          },
        ]}
      />
    </>
  )
}

function WorkList({ overview }: { overview: ShopOverview }) {
  const work = [
    { href: '/admin/orders?tab=unfulfilled', count: overview.toShip, label: 'orders to ship' },
    { href: '/admin/orders?tab=unpaid', count: overview.awaitingPayment, label: 'orders awaiting payment' },
    { href: '/admin/products?view=low', count: overview.lowStock, label: 'variants low on stock' },
    { href: '/admin/reviews', count: overview.reviewsToRead, label: 'reviews to read' },
  ]
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {work.map(({ href, count, label }) => (
        <li key={href}>
          <Link
            href={href as Route}
            prefetch={false}
            className="block rounded-card border border-line bg-surface p-4 hover:border-control"
          >
            <span className="tabular block font-medium text-2xl">{count}</span>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Figure({ label, value, note }: { label: string; value: Money; note: string }) {
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="tabular font-medium text-xl">{formatMoney(value, 'en-US')}</dd>
      <dd className="text-muted text-sm">{note}</dd>
    </div>
  )
}
