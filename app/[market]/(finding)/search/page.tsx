import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Listing } from '@/components/listing/listing'
import { SearchHeading } from '@/components/listing/search-heading'
import { WaysOn } from '@/components/listing/ways-on'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { listQuery } from '@/lib/http/list-query'
import { marketPath } from '@/lib/markets/markets'
import { listFacets } from '@/lib/search/list-facets'
import { filtersOf } from '@/lib/search/schema'
import { searchProducts } from '@/lib/search/search-products'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = listQuery(await searchParams, await currentMarket())
  return { title: q === undefined ? t('title') : t('titleOf', { query: q }), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const market = await currentMarket()
  const state = listQuery(await searchParams, market)
  const [page, facets] =
    state.q === undefined
      ? []
      : await Promise.all([
          searchProducts({ db, market }, state),
          listFacets({ db, market }, filtersOf(state)),
        ])
  const isNarrowed = Object.values({ ...filtersOf(state), q: undefined }).some((value) => value !== undefined)
  return (
    <div className="page pt-8">
      <SearchHeading query={state.q} page={page} />
      {page && facets && (page.total > 0 || isNarrowed) ? (
        <Listing {...{ page, facets, state, market }} path={marketPath(market, '/search')} hasAllChoices />
      ) : (
        <WaysOn market={market} query={state.q} />
      )}
    </div>
  )
}
