import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage, listMetadata } from '@/components/product/list-page'
import { cachedProducts } from '@/lib/catalog/cached'
import { ProductSort } from '@/lib/catalog/schema'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { findCategory } from '@/lib/http/find-category'
import { MARKET_SLUGS } from '@/lib/markets/markets'

type Props = { params: Promise<{ sort: string; path?: string[] }> }

/** The first page of a list in another order: `?sort=` in the browser, made on first use and static from then on. */
export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, sort: 'newest', path: [] }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, await findCategory(market, (await params).path), { isIndexed: false })
}

export default async function SortedListPage({ params }: Props) {
  const market = await currentMarket()
  const { path, ...wanted } = await params
  const sort = ProductSort.safeParse(wanted.sort).data ?? notFound()
  const category = await findCategory(market, path)
  const page = await cachedProducts(market.slug, {
    limit: PAGE_LIMIT_DEFAULT,
    sort,
    ...(category ? { category: category.path } : {}),
  })
  return <ListPage market={market} category={category} page={page} sort={sort} />
}
