import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/product/list-page'
import { cachedProducts } from '@/lib/catalog/cached'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'

export async function generateMetadata(): Promise<Metadata> {
  return listMetadata(await currentMarket(), null)
}

export default async function ProductsPage() {
  const market = await currentMarket()
  const page = await cachedProducts(market.slug, { limit: PAGE_LIMIT_DEFAULT, sort: 'featured' })
  return <ListPage market={market} category={null} page={page} sort="featured" />
}
