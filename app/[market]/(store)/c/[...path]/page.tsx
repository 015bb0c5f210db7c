import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CategoryHeading } from '@/components/product/category-heading'
import { Listing } from '@/components/product/listing'
import { cachedCategories, cachedProducts } from '@/lib/catalog/cached'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { pageMetadata } from '@/lib/http/page-metadata'
import { DEFAULT_MARKET, MARKET_SLUGS, type Market, marketPath } from '@/lib/markets/markets'

type Props = { params: Promise<{ path: string[] }> }

export async function generateStaticParams() {
  const categories = await cachedCategories(DEFAULT_MARKET.slug)
  return MARKET_SLUGS.flatMap((market) => categories.map(({ path }) => ({ market, path: path.split('/') })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const [category, t] = await Promise.all([readCategory(market, params), getTranslations('listing')])
  return pageMetadata(market, `/c/${category.path}`, {
    title: t('title', { name: category.name }),
    description: category.description,
  })
}

export default async function CategoryPage({ params }: Props) {
  const market = await currentMarket()
  const category = await readCategory(market, params)
  const page = await cachedProducts(market.slug, {
    limit: PAGE_LIMIT_DEFAULT,
    sort: 'featured',
    category: category.path,
  })
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
      <CategoryHeading category={category} market={market} />
      <Listing
        page={page}
        market={market}
        path={marketPath(market, `/c/${category.path}`)}
        sort="featured"
        isFirstPage
      />
    </div>
  )
}

async function readCategory(market: Market, params: Props['params']) {
  const wanted = (await params).path.join('/')
  const category = (await cachedCategories(market.slug)).find(({ path }) => path === wanted)
  if (!category) notFound()
  return category
}
