import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'

export async function generateMetadata(): Promise<Metadata> {
  return listMetadata(await currentMarket(), {})
}

export default async function ProductsPage() {
  const market = await currentMarket()
  const state = { limit: PAGE_LIMIT_DEFAULT }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, {}),
  ])
  return <ListPage {...{ market, page, facets, state }} />
}
