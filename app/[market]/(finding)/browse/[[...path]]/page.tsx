import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { findCategory } from '@/lib/http/find-category'
import { listQuery } from '@/lib/http/list-query'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { filtersOf } from '@/lib/search/schema'

type Props = {
  params: Promise<{ path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Lists that are narrowed down, or go on: first pages of whole ones are static, and `rewrites()` sends only these here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const category = await findCategory(market, (await params).path)
  return listMetadata(market, { category }, { isIndexed: false })
}

export default async function BrowsePage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const category = await findCategory(market, (await params).path)
  const { q: _, ...state } = listQuery(
    await searchParams,
    market,
    category ? { category: category.path } : {},
  )
  const [page, facets] = await Promise.all([
    listProducts({ db, market }, state),
    listFacets({ db, market }, filtersOf(state)),
  ])
  return <ListPage {...{ market, category, page, facets, state }} hasAllChoices />
}
