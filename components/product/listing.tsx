import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type ProductPage, ProductSort } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import { ProductGrid } from './product-grid'

/** A list of products with its count, sort and next page: plain links and a plain form, so that every state has a URL. */
export async function Listing(props: {
  page: ProductPage
  market: Market
  /** Where this list lives in the browser, without its query. */
  path: string
  sort: ProductSort
  query?: string
  isFirstPage: boolean
}) {
  const { page, market, path, sort, query } = props
  const t = await getTranslations('listing')
  const params = (extra: Record<string, string>) =>
    new URLSearchParams({ ...(query ? { q: query } : {}), ...extra })
  if (page.data.length === 0) return <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b pb-4">
        {/* For the eye, the heading of a search has told it already. */}
        <h2 className={query ? 'sr-only' : 'font-normal font-sans text-base text-muted'}>
          {t('count', { count: page.total })}
        </h2>
        <form action={path} className="flex w-full gap-2 sm:ml-auto sm:w-auto">
          {query ? <input type="hidden" name="q" value={query} /> : null}
          <label htmlFor="sort" className="sr-only">
            {t('sort')}
          </label>
          <select
            id="sort"
            name="sort"
            defaultValue={sort}
            className="min-h-11 min-w-0 flex-1 rounded-control border border-control bg-surface px-3"
          >
            {ProductSort.options.map((option) => (
              <option key={option} value={option}>
                {t(`sorts.${option}`)}
              </option>
            ))}
          </select>
          <button type="submit" className={buttonClass('secondary')}>
            {t('apply')}
          </button>
        </form>
      </div>
      <ProductGrid products={page.data} market={market} eagerCount={2} />
      <nav aria-label={t('pages')} className="mt-12 flex flex-col items-center gap-3">
        <p className="text-muted text-sm">{t('shown', { shown: page.data.length, total: page.total })}</p>
        {page.page.nextCursor ? (
          <Link
            href={`${path}?${params({ sort, cursor: page.page.nextCursor })}` as Route}
            prefetch={false}
            rel="next"
            className={buttonClass('secondary')}
          >
            {t('more')}
          </Link>
        ) : null}
        {props.isFirstPage ? null : (
          <Link
            href={`${path}?${params({ sort })}` as Route}
            prefetch={false}
            className={buttonClass('quiet')}
          >
            {t('previous')}
          </Link>
        )}
      </nav>
    </>
  )
}
