import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { cachedCategories } from '@/lib/catalog/cached'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findCategory } from '@/lib/http/find-category'
import { DEFAULT_MARKET, MARKET_SLUGS } from '@/lib/markets/markets'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'

type Props = { params: Promise<{ path: string[] }> }

export async function generateStaticParams() {
  const categories = await cachedCategories(DEFAULT_MARKET.slug)
  return MARKET_SLUGS.flatMap((market) => categories.map(({ path }) => ({ market, path: path.split('/') })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, { category: (await findCategory(market, (await params).path)) ?? notFound() })
}

export default async function CategoryPage({ params }: Props) {
  const market = await currentMarket()
  const { path } = await params
  const category = (await findCategory(market, path)) ?? notFound()
  const state = { limit: PAGE_LIMIT_DEFAULT, category: path.join('/') }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, { category: state.category }),
  ])
  return <ListPage {...{ market, category, page, facets, state }} />
}
