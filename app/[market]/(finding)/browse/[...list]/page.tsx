import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { findList } from '@/lib/http/find-list'
import { listQuery } from '@/lib/http/list-query'
import { listFacets } from '@/lib/search/list-facets'
import { listProducts } from '@/lib/search/list-products'
import { filtersOf } from '@/lib/search/schema'

type Props = {
  params: Promise<{ list: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Lists that are narrowed down, or go on: first pages of whole ones are static, and `rewrites()` sends only these here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, await findList(market, (await params).list), { isIndexed: false })
}

export default async function BrowsePage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const { fixed, ...subject } = await findList(market, (await params).list)
  const { q: _, ...state } = listQuery(await searchParams, market, fixed, subject.collection?.sort)
  const [page, facets] = await Promise.all([
    listProducts({ db, market }, state),
    listFacets({ db, market }, filtersOf(state)),
  ])
  return <ListPage {...{ market, ...subject, page, facets, state }} hasAllChoices />
}
