import type { Metadata } from 'next'
import { ListPage, listMetadata } from '@/components/product/list-page'
import { listProducts } from '@/lib/catalog/list-products'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { findCategory } from '@/lib/http/find-category'
import { listQuery } from '@/lib/http/list-query'

type Props = {
  params: Promise<{ path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Lists from a later page on. First pages are static; `rewrites()` sends only cursors here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  return listMetadata(market, await findCategory(market, (await params).path), { isIndexed: false })
}

export default async function BrowsePage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const category = await findCategory(market, (await params).path)
  const query = listQuery(await searchParams, category ? { category: category.path } : {})
  const page = await listProducts({ db, market }, { ...query, q: undefined })
  return (
    <ListPage
      market={market}
      category={category}
      page={page}
      sort={query.sort}
      isFirstPage={query.cursor === undefined}
    />
  )
}
