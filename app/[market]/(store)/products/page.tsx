import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Listing } from '@/components/product/listing'
import { cachedProducts } from '@/lib/catalog/cached'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { currentMarket } from '@/lib/http/current-market'
import { pageMetadata } from '@/lib/http/page-metadata'
import { marketPath } from '@/lib/markets/markets'

export async function generateMetadata(): Promise<Metadata> {
  const [market, home, listing] = await Promise.all([
    currentMarket(),
    getTranslations('home'),
    getTranslations('listing'),
  ])
  return pageMetadata(market, '/products', {
    title: listing('title', { name: home('allOf') }),
    description: home('description'),
  })
}

export default async function ProductsPage() {
  const market = await currentMarket()
  const [t, page] = await Promise.all([
    getTranslations('home'),
    cachedProducts(market.slug, { limit: PAGE_LIMIT_DEFAULT, sort: 'featured' }),
  ])
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6">
      <h1 className="mb-8 text-4xl">{t('allOf')}</h1>
      <Listing
        page={page}
        market={market}
        path={marketPath(market, '/products')}
        sort="featured"
        isFirstPage
      />
    </div>
  )
}
