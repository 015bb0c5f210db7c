import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/layout/json-ld'
import { breadcrumbList } from '@/components/product/category-heading'
import { DeliveryFacts } from '@/components/product/delivery-facts'
import { Gallery } from '@/components/product/gallery'
import { ProductDetails } from '@/components/product/product-details'
import { ProductGrid } from '@/components/product/product-grid'
import { productJsonLd } from '@/components/product/product-json-ld'
import { Purchase } from '@/components/product/purchase'
import { ratingText } from '@/components/product/rating-text'
import { Reviews } from '@/components/product/reviews'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Rating } from '@/components/ui/rating'
import { cachedProduct, cachedProducts, cachedReviews } from '@/lib/catalog/cached'
import type { ProductCard, ProductView } from '@/lib/catalog/schema'
import { currentMarket } from '@/lib/http/current-market'
import { pageMetadata, sharePicture } from '@/lib/http/page-metadata'
import { DEFAULT_MARKET, MARKET_SLUGS, type Market, marketPath } from '@/lib/markets/markets'

type Props = { params: Promise<{ slug: string }> }

/** How many product pages the build makes; the others are made by their first visitor. */
const PRERENDERED = 100
const RELATED = 4

export async function generateStaticParams() {
  const { data } = await cachedProducts(DEFAULT_MARKET.slug, { limit: PRERENDERED, sort: 'featured' })
  return MARKET_SLUGS.flatMap((market) => data.map(({ slug }) => ({ market, slug })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await currentMarket()
  const product = await readProduct(market, params)
  const [image] = product.images
  return pageMetadata(market, `/products/${product.slug}`, {
    title: `${product.title} · Nexus`,
    description: `${product.subtitle}. ${product.highlights.join('. ')}`.slice(0, 300),
    ...(image ? { image: { ...sharePicture(image.url), alt: image.alt } } : {}),
  })
}

export default async function ProductPage({ params }: Props) {
  const market = await currentMarket()
  const product = await readProduct(market, params)
  const [t, common, reviews, related] = await Promise.all([
    getTranslations('product'),
    getTranslations('common'),
    cachedReviews(market.slug, product.id, product.slug),
    relatedProducts(market, product),
  ])
  const crumbs = [
    { href: marketPath(market, '/'), name: common('home') },
    ...product.breadcrumbs.map(({ path, name }) => ({ href: marketPath(market, `/c/${path}`), name })),
    { href: marketPath(market, `/products/${product.slug}`), name: product.title },
  ]
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6">
      <JsonLd data={productJsonLd(product, market, reviews)} />
      <JsonLd data={breadcrumbList(crumbs)} />
      <Breadcrumbs label={common('breadcrumbs')} items={crumbs} />
      <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-12 xl:gap-16">
        <Gallery
          images={product.images.map(({ url, alt, width, height, color }) => ({
            url,
            alt,
            width,
            height,
            color,
          }))}
          label={t('gallery', { title: product.title })}
        />
        <div className="flex flex-col gap-5">
          <div>
            <h1 className="text-4xl">{product.title}</h1>
            <p className="mt-2 text-lg text-muted">{product.subtitle}</p>
            {product.rating ? (
              <a href="#reviews" className="mt-2 inline-block">
                <Rating {...ratingText(product.rating, market, common)} />
              </a>
            ) : null}
          </div>
          <Purchase product={product} market={market} />
          <DeliveryFacts market={market} />
          <ProductDetails product={product} />
        </div>
      </div>
      <Reviews slug={product.slug} summary={reviews} rating={product.rating} market={market} />
      {related.length > 0 ? (
        <section className="pt-16">
          <h2 className="mb-6 text-3xl">{t('related')}</h2>
          <ProductGrid products={related} market={market} />
        </section>
      ) : null}
    </div>
  )
}

/** Four others: of its own category first, then of those above it. */
async function relatedProducts(market: Market, product: ProductView): Promise<ProductCard[]> {
  const shelves = await Promise.all(
    product.breadcrumbs
      .toReversed()
      .map(({ path }) =>
        cachedProducts(market.slug, { limit: RELATED * 2, sort: 'featured', category: path }),
      ),
  )
  const others = shelves.flatMap(({ data }) => data).filter(({ id }) => id !== product.id)
  return [...new Map(others.map((each) => [each.id, each])).values()].slice(0, RELATED)
}

async function readProduct(market: Market, params: Props['params']) {
  const product = await cachedProduct(market.slug, (await params).slug)
  if (!product) notFound()
  return product
}
