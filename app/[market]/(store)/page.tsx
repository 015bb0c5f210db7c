import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/layout/json-ld'
import { CategoryTile } from '@/components/product/category-tile'
import { ProductGrid } from '@/components/product/product-grid'
import { buttonClass } from '@/components/ui/button'
import { cachedCategories, cachedProducts } from '@/lib/catalog/cached'
import { env } from '@/lib/env'
import { currentMarket } from '@/lib/http/current-market'
import { pageMetadata } from '@/lib/http/page-metadata'
import { marketPath } from '@/lib/markets/markets'

export async function generateMetadata(): Promise<Metadata> {
  const [market, t] = await Promise.all([currentMarket(), getTranslations('home')])
  return pageMetadata(market, '/', { title: t('title'), description: t('description') })
}

export default async function HomePage() {
  const market = await currentMarket()
  const [t, featured, newest, categories] = await Promise.all([
    getTranslations('home'),
    cachedProducts(market.slug, { limit: 8, sort: 'featured', featured: true }),
    cachedProducts(market.slug, { limit: 4, sort: 'newest' }),
    cachedCategories(market.slug),
  ])
  return (
    <>
      <JsonLd data={{ '@type': 'Organization', name: 'Nexus', url: env.APP_URL }} />
      <section className="relative isolate overflow-hidden bg-sunken">
        <picture>
          <source
            media="(max-width: 47.99rem)"
            srcSet="/home/hero-portrait-640.avif 640w, /home/hero-portrait-1080.avif 1080w"
            sizes="100vw"
          />
          <img
            src="/home/hero-1280.avif"
            srcSet="/home/hero-960.avif 960w, /home/hero-1280.avif 1280w, /home/hero-1920.avif 1920w"
            sizes="100vw"
            width={2400}
            height={1200}
            alt=""
            fetchPriority="high"
            className="h-[34rem] w-full object-cover md:h-[36rem]"
          />
        </picture>
        <div className="absolute inset-0 mx-auto flex max-w-page flex-col items-start justify-start gap-5 px-4 pt-14 sm:px-6 md:justify-center md:pt-0">
          <h1 className="max-w-[12ch] text-4xl text-[#1c1917] sm:text-5xl">{t('headline')}</h1>
          <p className="max-w-[34ch] text-[#3b3632] text-lg">{t('intro')}</p>
          <Link
            href={marketPath(market, '/products') as Route}
            prefetch={false}
            className="inline-flex min-h-11 items-center rounded-control bg-[#1f5c4d] px-6 font-medium text-[#ffffff]"
          >
            {t('cta')}
          </Link>
        </div>
      </section>

      <Section title={t('shopByCategory')}>
        <ul className="grid grid-cols-2 gap-4 md:grid-cols-3 lg:grid-cols-4">
          {categories
            .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
            .slice(0, 8)
            .map((category) => (
              <li key={category.id}>
                <CategoryTile category={category} market={market} />
              </li>
            ))}
        </ul>
      </Section>
      <Section title={t('featured')}>
        <ProductGrid products={featured.data} market={market} />
      </Section>
      <Section title={t('newest')}>
        <ProductGrid products={newest.data} market={market} />
        <p className="mt-10 text-center">
          <Link
            href={marketPath(market, '/products') as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {t('allOf')}
          </Link>
        </p>
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mx-auto max-w-page px-4 pt-16 sm:px-6">
      <h2 className="mb-6 text-3xl">{title}</h2>
      {children}
    </section>
  )
}
