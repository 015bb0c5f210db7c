import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { findCollection } from '@/lib/http/find-collection'
import { listQuery } from '@/lib/http/list-query'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { filtersOf } from '@/lib/search/schema'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A collection that is narrowed down, or goes on: its first page is static, and `rewrites()` sends only these here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const collection = await findCollection(market, (await params).slug)
  return listMetadata(market, { collection }, { isIndexed: false })
}

export default async function BrowseCollectionPage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const collection = await findCollection(market, (await params).slug)
  const fixed = { collection: collection.slug }
  const { q: _, ...state } = listQuery(await searchParams, market, fixed, collection.sort)
  const [page, facets] = await Promise.all([
    listProducts({ db, market }, state),
    listFacets({ db, market }, filtersOf(state)),
  ])
  return <ListPage {...{ market, collection, page, facets, state }} hasAllChoices />
}
