import type { Route } from 'next'
import Link from 'next/link'
import { withQuery } from '@/components/admin/admin-links'
import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { SearchTabs } from '@/components/admin/search-tabs'
import { staffPage } from '@/components/admin/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { isMarketSlug, MARKETS, marketPath } from '@/lib/markets/markets'
import { formatShopTime } from '@/lib/markets/shop-time'
import type { SearchReport } from '@/lib/search/merchandising-schema'
import { reportSearches } from '@/lib/search/report-searches'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DAYS = [7, 30, 90]

/** What shoppers looked for, and above all what the shop did not have an answer to. */
export default async function SearchPage({ searchParams }: Props) {
  const search = await searchParams
  const isAll = search.view === 'all'
  const view = isAll ? 'all' : undefined
  const days = DAYS.find((each) => String(each) === search.days) ?? 30
  const ctx = await staffPage(withQuery('/admin/search', { view }))
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Search" permission="products:read" />
  const report = await reportSearches(ctx, {
    days,
    limit: 100,
    ...(isAll ? {} : { without_result: true }),
  })
  return (
    <>
      <PageHeading title={isAll ? 'Searches' : 'Searches without result'} />
      <SearchTabs current={isAll ? 'All searches' : 'Not found'} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 text-sm">
        <p className="text-muted">
          {report.searches} searches in {days} days, {report.withoutResult} of them found nothing.
        </p>
        <nav aria-label="Days" className="flex gap-1">
          {DAYS.map((each) => (
            <Link
              key={each}
              href={withQuery('/admin/search', { view, days: String(each) }) as Route}
              prefetch={false}
              aria-current={each === days ? 'true' : undefined}
              className="inline-flex min-h-10 items-center rounded-control px-3 hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium"
            >
              {each} days
            </Link>
          ))}
        </nav>
      </div>
      {report.queries.length > 0 ? (
        <Queries queries={report.queries} />
      ) : (
        <EmptyState
          title={isAll ? 'Nobody has searched yet' : 'Everything was found'}
          text={
            isAll
              ? 'What shoppers search for appears here, without who it was.'
              : 'What shoppers search for and do not find appears here.'
          }
        />
      )}
    </>
  )
}

function Queries({ queries }: Pick<SearchReport, 'queries'>) {
  return (
    <Table
      caption="Searches"
      rows={queries}
      rowKey={({ query, market }) => `${market} ${query}`}
      columns={[
        {
          key: 'query',
          header: 'Searched for',
          cell: ({ query, market }) => (
            <a
              href={`${isMarketSlug(market) ? marketPath(MARKETS[market], '/search') : '/search'}?q=${encodeURIComponent(query)}`}
              className="wrap-anywhere font-medium underline underline-offset-4"
            >
              {query}
            </a>
          ),
        },
        { key: 'market', header: 'Market', cell: ({ market }) => market },
        {
          key: 'count',
          header: 'Times',
          align: 'right',
          phone: 'corner',
          cell: ({ count }) => (
            <>
              {count}
              <span className="md:sr-only"> times</span>
            </>
          ),
        },
        {
          key: 'found',
          header: 'Found',
          align: 'right',
          cell: ({ resultCount }) => (
            <span className={resultCount === 0 ? 'font-medium text-sale' : ''}>
              {resultCount === 0 ? 'nothing' : resultCount}
            </span>
          ),
        },
        {
          key: 'last',
          header: 'Last',
          align: 'right',
          phone: 'hidden',
          cell: ({ lastAt }) => formatShopTime(lastAt),
        },
      ]}
    />
  )
}
