import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CategoryHeading } from '@/components/product/category-heading'
import { Listing } from '@/components/product/listing'
import { cachedCategories } from '@/lib/catalog/cached'
import { listProducts } from '@/lib/catalog/list-products'
import { db } from '@/lib/db/client'
import { currentMarket } from '@/lib/http/current-market'
import { listQuery } from '@/lib/http/list-query'
import { pageMetadata } from '@/lib/http/page-metadata'
import { type Market, marketPath } from '@/lib/markets/markets'

type Props = {
  params: Promise<{ path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Lists in another order or from a later page. The plain list is static; `rewrites()` sends only queries here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const [category, t, home] = await Promise.all([
    findCategory(market, params),
    getTranslations('listing'),
    getTranslations('home'),
  ])
  const name = category?.name ?? home('allOf')
  return {
    ...pageMetadata(market, category ? `/c/${category.path}` : '/products', {
      title: t('title', { name }),
      description: category?.description ?? home('description'),
    }),
    robots: { index: false, follow: true },
  }
}

export default async function BrowsePage({ params, searchParams }: Props) {
  const market = await currentMarket()
  const [category, home] = await Promise.all([findCategory(market, params), getTranslations('home')])
  const query = listQuery(await searchParams, category ? { category: category.path } : {})
  const page = await listProducts({ db, market }, { ...query, q: undefined })
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
      {category ? (
        <CategoryHeading category={category} market={market} />
      ) : (
        <h1 className="mb-8 text-4xl">{home('allOf')}</h1>
      )}
      <Listing
        page={page}
        market={market}
        path={marketPath(market, category ? `/c/${category.path}` : '/products')}
        sort={query.sort}
        isFirstPage={query.cursor === undefined}
      />
    </div>
  )
}

async function findCategory(market: Market, params: Props['params']) {
  const wanted = (await params).path?.join('/')
  if (wanted === undefined) return null
  const category = (await cachedCategories(market.slug)).find(({ path }) => path === wanted)
  if (!category) notFound()
  return category
}
