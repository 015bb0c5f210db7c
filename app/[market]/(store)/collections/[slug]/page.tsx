import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { cachedCollections } from '@/lib/collections/cached'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findCollection } from '@/lib/http/find-collection'
import { DEFAULT_MARKET, MARKET_SLUGS } from '@/lib/markets/markets'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'

type Props = { params: Promise<{ slug: string }> }

/** A shop may have no collection, and static pages need an address: "none" is not found. */
export async function generateStaticParams() {
  const collections = await cachedCollections(DEFAULT_MARKET.slug)
  const slugs = collections.length > 0 ? collections.map(({ slug }) => slug) : ['none']
  return MARKET_SLUGS.flatMap((market) => slugs.map((slug) => ({ market, slug })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, {
    collection: (await findCollection(market, (await params).slug)) ?? notFound(),
  })
}

export default async function CollectionPage({ params }: Props) {
  const market = await currentMarket()
  const collection = (await findCollection(market, (await params).slug)) ?? notFound()
  const state = { limit: PAGE_LIMIT_DEFAULT, collection: collection.slug }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, { collection: collection.slug }),
  ])
  return <ListPage {...{ market, collection, page, facets, state }} />
}
