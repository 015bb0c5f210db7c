import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findCollection } from '@/lib/http/find-collection'
import { MARKET_SLUGS } from '@/lib/markets/markets'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'
import { CollectionSort } from '@/lib/search/schema'

type Props = { params: Promise<{ sort: string; slug: string }> }

/** The first page of a collection in another order: `?sort=` in the browser, made on first use and static from then on. */
export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, sort: 'newest', slug: 'none' }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const collection = await findCollection(market, (await params).slug)
  return listMetadata(market, { collection }, { isIndexed: false })
}

export default async function SortedCollectionPage({ params }: Props) {
  const market = await currentMarket()
  const { slug, ...wanted } = await params
  const sort = CollectionSort.safeParse(wanted.sort).data ?? notFound()
  const collection = await findCollection(market, slug)
  const state = { limit: PAGE_LIMIT_DEFAULT, sort, collection: collection.slug }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, { collection: collection.slug }),
  ])
  return <ListPage {...{ market, collection, page, facets, state }} />
}
