import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import type { Market } from '@/lib/markets/markets'
import { type FacetsView, type ProductPage, sortOf } from '@/lib/search/schema'
import { COLLECTION_SORTS, type CollectionSort, LIST_SORTS, SORTS } from '@/lib/search/sort-names'
import { AppliedFilters, appliedFilters } from './applied-filters'
import { Filters } from './filters'
import { type ListState, listParams, listUrl } from './list-url'
import { MorePages } from './more-pages'
import { ProductGrid } from './product-grid'

/** A list of products with its count, filters, order and pages: links and forms, so that every state has a URL. */
export async function Listing(props: {
  page: ProductPage
  facets: FacetsView
  state: ListState
  market: Market
  /** Where this list lives in the browser, without its query. */
  path: string
  /** The order in which the list stands by itself, where it has one of its own. */
  ownSort?: CollectionSort | undefined
  hasAllChoices?: boolean | undefined
}) {
  const { page, facets, state, market, path, ownSort, hasAllChoices = false } = props
  const sorts = state.q === undefined ? LIST_SORTS : SORTS
  const [t, applied] = await Promise.all([getTranslations('listing'), appliedFilters(state, facets, market)])
  const { sort: _, cursor: __, ...unsorted } = state
  const sorted = [...listParams(market, { ...unsorted, limit: PAGE_LIMIT_DEFAULT })]
  return (
    <div className="listing">
      <Filters {...{ facets, state, market, path, hasAllChoices }} chosenCount={applied.length} />
      <div className="min-w-0">
        <div className="list-bar">
          {/* For the eye, the heading of a search has told it already. */}
          <div role="status" className={state.q ? 'sr-only' : ''}>
            <h2>{t('count', { count: page.total })}</h2>
          </div>
          <form action={path}>
            {sorted.map(([name, value]) => (
              <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
            ))}
            <label htmlFor="sort" className="sr-only">
              {t('sort')}
            </label>
            <select id="sort" name="sort" defaultValue={sortOf(state, ownSort)}>
              {(ownSort === 'curated' ? COLLECTION_SORTS : sorts).map((option) => (
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
        <AppliedFilters {...{ applied, state, market, path }} />
        {page.data.length > 0 ? (
          <>
            <ProductGrid products={page.data} market={market} eagerCount={2} />
            <MorePages {...{ page, state, market, path }} />
          </>
        ) : (
          <EmptyState
            title={t('emptyTitle')}
            text={t(applied.length > 0 ? 'emptyFilteredText' : 'emptyText')}
            action={
              applied.length > 0 ? (
                <ul className="flex flex-wrap gap-3">
                  {applied.map(({ label, without }) => (
                    <li key={label}>
                      <Link
                        href={listUrl(path, market, without) as Route}
                        prefetch={false}
                        className={buttonClass('secondary')}
                      >
                        {t('without', { filter: label })}
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : null
            }
          />
        )}
      </div>
    </div>
  )
}
