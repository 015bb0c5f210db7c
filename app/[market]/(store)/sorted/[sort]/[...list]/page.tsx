import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findList } from '@/lib/http/find-list'
import { MARKET_SLUGS } from '@/lib/markets/markets'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'
import { CollectionSort, ListSort } from '@/lib/search/schema'

type Props = { params: Promise<{ sort: string; list: string[] }> }

/** The first page of a list in another order: `?sort=` in the browser, made on first use and static from then on. */
export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, sort: 'newest', list: ['products'] }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, (await findList(market, (await params).list)) ?? notFound(), {
    isIndexed: false,
  })
}

export default async function SortedListPage({ params }: Props) {
  const market = await currentMarket()
  const { list, ...wanted } = await params
  const { fixed, ...subject } = (await findList(market, list)) ?? notFound()
  const sort = (subject.collection ? CollectionSort : ListSort).safeParse(wanted.sort).data ?? notFound()
  const state = { limit: PAGE_LIMIT_DEFAULT, sort, ...fixed }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, fixed),
  ])
  return <ListPage {...{ market, ...subject, page, facets, state }} />
}
