import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CategoryTile } from '@/components/product/category-tile'
import { Listing } from '@/components/product/listing'
import { cachedCategories } from '@/lib/catalog/cached'
import { listProducts } from '@/lib/catalog/list-products'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { listQuery } from '@/lib/http/list-query'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = listQuery(await searchParams)
  return { title: q === undefined ? t('title') : t('titleOf', { query: q }), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const market = await currentMarket()
  const query = listQuery(await searchParams)
  const [t, categories, page] = await Promise.all([
    getTranslations('search'),
    cachedCategories(market.slug),
    query.q === undefined ? null : listProducts({ db, market }, query),
  ])
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
      <h1 className="wrap-anywhere mb-8 text-4xl">
        {query.q === undefined || !page ? t('heading') : t('results', { count: page.total, query: query.q })}
      </h1>
      {page && page.total > 0 && query.q !== undefined ? (
        <Listing
          page={page}
          market={market}
          path={marketPath(market, '/search')}
          sort={query.sort}
          query={query.q}
          isFirstPage={query.cursor === undefined}
        />
      ) : (
        <>
          <p className="mb-8 max-w-prose text-muted">
            {query.q === undefined ? t('prompt') : t('emptyText')}
          </p>
          <ul className="grid grid-cols-2 gap-4 md:grid-cols-4">
            {categories
              .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
              .map((category) => (
                <li key={category.id}>
                  <CategoryTile category={category} market={market} sizes="(min-width: 64rem) 296px, 46vw" />
                </li>
              ))}
          </ul>
        </>
      )}
    </div>
  )
}
