import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/listing/list-page'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findCategory } from '@/lib/http/find-category'
import { MARKET_SLUGS } from '@/lib/markets/markets'
import { cachedFacets, cachedProducts } from '@/lib/search/cached'
import { ListSort } from '@/lib/search/schema'

type Props = { params: Promise<{ sort: string; path?: string[] }> }

/** The first page of a list in another order: `?sort=` in the browser, made on first use and static from then on. */
export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, sort: 'newest', path: [] }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const category = await findCategory(market, (await params).path)
  return listMetadata(market, { category }, { isIndexed: false })
}

export default async function SortedListPage({ params }: Props) {
  const market = await currentMarket()
  const { path, ...wanted } = await params
  const sort = ListSort.safeParse(wanted.sort).data ?? notFound()
  const category = await findCategory(market, path)
  const state = {
    limit: PAGE_LIMIT_DEFAULT,
    sort,
    ...(category ? { category: category.path } : {}),
  }
  const [page, facets] = await Promise.all([
    cachedProducts(market.slug, state),
    cachedFacets(market.slug, category ? { category: category.path } : {}),
  ])
  return <ListPage {...{ market, category, page, facets, state }} />
}
