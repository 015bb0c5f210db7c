import type { Metadata } from 'next'
import { NotFoundContent } from '@/components/layout/not-found-content'
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
  const list = await findList(market, (await params).list)
  return list ? listMetadata(market, list, { isIndexed: false }) : { robots: { index: false } }
}

export default async function BrowsePage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const list = await findList(market, (await params).list)
  // Not notFound(): below a Suspense around the document it answers no HTML at all, only a script that draws it.
  if (!list) return <NotFoundContent />
  const { fixed, ...subject } = list
  const { q: _, ...state } = listQuery(await searchParams, market, fixed, subject.collection?.sort)
  const [page, facets] = await Promise.all([
    listProducts({ db, market }, state),
    listFacets({ db, market }, filtersOf(state)),
  ])
  return <ListPage {...{ market, ...subject, page, facets, state }} hasAllChoices />
}
