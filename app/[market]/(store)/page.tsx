import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CategoryMosaic } from '@/components/home/category-mosaic'
import { CollectionRow } from '@/components/home/collection-row'
import { FactsStrip } from '@/components/home/facts-strip'
import { Hero } from '@/components/home/hero'
import { Story } from '@/components/home/story'
import { JsonLd } from '@/components/layout/json-ld'
import { ProductGrid } from '@/components/listing/product-grid'
import { RecentlyViewed } from '@/components/listing/recently-viewed'
import { buttonClass } from '@/components/ui/button'
import { cachedCategories } from '@/lib/catalog/cached'
import { cachedCollections } from '@/lib/collections/cached'
import { currentMarket } from '@/lib/http/current-market'
import { pageMetadata } from '@/lib/http/page-metadata'
import { marketPath } from '@/lib/markets/markets'
import { cachedBestSellers, cachedProducts } from '@/lib/search/cached'
import { organizationJsonLd, websiteJsonLd } from '@/lib/seo/shop-json-ld'

/** Tiles of the mosaic: two large ones and two rows of three. */
const TILES = 8
const COLLECTIONS = 4

export async function generateMetadata(): Promise<Metadata> {
  const [market, t] = await Promise.all([currentMarket(), getTranslations('home')])
  return pageMetadata(market, '/', {
    title: t('title'),
    description: t('description'),
    hasNews: true,
  })
}

export default async function HomePage() {
  const market = await currentMarket()
  const [t, titles, featured, newest, best, categories, collections] = await Promise.all([
    getTranslations('home'),
    getTranslations('collections'),
    cachedProducts(market.slug, { limit: 8, sort: 'featured', featured: true }),
    cachedProducts(market.slug, { limit: 4, sort: 'newest' }),
    cachedBestSellers(market.slug),
    cachedCategories(market.slug),
    cachedCollections(market.slug),
  ])
  const top = categories.filter(({ breadcrumbs }) => breadcrumbs.length === 1)
  const [first] = top
  const filled = collections.filter(({ productCount }) => productCount > 0).slice(0, COLLECTIONS)
  const wood = top.find(({ slug }) => slug === 'furniture')
  return (
    <>
      <JsonLd data={organizationJsonLd(market)} />
      <JsonLd data={websiteJsonLd(market)} />
      <Hero market={market} />
      <FactsStrip market={market} />
      <Section title={t('shopByCategory')}>
        <CategoryMosaic categories={top.slice(0, TILES)} market={market} />
      </Section>
      <Section title={t('featured')}>
        <ProductGrid products={featured.data} market={market} />
      </Section>
      {first ? (
        <Story category={first} market={market} title={t('storyTableTitle')} text={t('storyTableText')} />
      ) : null}
      {filled.length > 0 ? (
        <Section title={titles('heading')}>
          <CollectionRow collections={filled} market={market} />
        </Section>
      ) : null}
      {wood ? (
        <Story
          category={wood}
          market={market}
          title={t('storyRoomTitle')}
          text={t('storyRoomText')}
          isReversed
        />
      ) : null}
      {best.length > 0 ? (
        <Section title={t('bestSelling')}>
          <ProductGrid products={best} market={market} />
        </Section>
      ) : null}
      <Section title={t('newest')}>
        <ProductGrid products={newest.data} market={market} />
        <p className="mt-12 text-center">
          <Link
            href={marketPath(market, '/products') as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {t('allOf')}
          </Link>
        </p>
      </Section>
      <div className="page">
        <RecentlyViewed market={market} />
      </div>
    </>
  )
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="page pt-20">
      <h2 className="mb-8 text-3xl">{title}</h2>
      {children}
    </section>
  )
}
