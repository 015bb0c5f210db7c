import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/layout/json-ld'
import { ProductRow } from '@/components/listing/product-row'
import { RecentlyViewed } from '@/components/listing/recently-viewed'
import { BundleContents } from '@/components/product/bundle-contents'
import { DeliveryFacts } from '@/components/product/delivery-facts'
import { Gallery } from '@/components/product/gallery'
import { galleryTexts } from '@/components/product/gallery-texts'
import { ProductDetails } from '@/components/product/product-details'
import { Purchase } from '@/components/product/purchase'
import { ratingText } from '@/components/product/rating-text'
import { ShareLink } from '@/components/product/share-link'
import { Reviews } from '@/components/review/reviews'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Rating } from '@/components/ui/rating'
import { cachedReviews } from '@/lib/catalog/cached'
import { currentMarket } from '@/lib/http/current-market'
import { findPageProduct } from '@/lib/http/find-product'
import { pageMetadata, sharePicture } from '@/lib/http/page-metadata'
import { DEFAULT_MARKET, MARKET_SLUGS, type Market, marketFromSlug, marketPath } from '@/lib/markets/markets'
import { cachedProducts, cachedRecommendations } from '@/lib/search/cached'
import { pageAddress } from '@/lib/seo/addresses'
import { productJsonLd } from '@/lib/seo/product-json-ld'
import { breadcrumbJsonLd } from '@/lib/seo/shop-json-ld'
import { cachedShippingMethods } from '@/lib/shipping/cached'

type Props = { params: Promise<{ slug: string }> }

/** How many product pages the build makes; the others are made by their first visitor. */
const PRERENDERED = 100

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
    markets: product.markets.map(marketFromSlug),
    twin: true,
    ...(image ? { image: { ...sharePicture(image.url), alt: image.alt } } : {}),
  })
}

export default async function ProductPage({ params }: Props) {
  const market = await currentMarket()
  const product = await readProduct(market, params)
  const [t, common, reviews, others, methods] = await Promise.all([
    getTranslations('product'),
    getTranslations('common'),
    cachedReviews(market.slug, product.id, product.slug),
    cachedRecommendations(market.slug, product.slug),
    cachedShippingMethods(market.slug),
  ])
  const crumbs = [
    { href: marketPath(market, '/'), name: common('home') },
    ...product.breadcrumbs.map(({ path, name }) => ({ href: marketPath(market, `/c/${path}`), name })),
    { href: marketPath(market, `/products/${product.slug}`), name: product.title },
  ]
  return (
    <div className="page pt-6">
      <JsonLd data={productJsonLd({ product, market, reviews: reviews.data, methods })} />
      <JsonLd data={breadcrumbJsonLd(crumbs)} />
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
          texts={await galleryTexts(product.title)}
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
          <div>
            <DeliveryFacts product={product} market={market} />
            <ShareLink
              url={pageAddress(market, `/products/${product.slug}`)}
              title={product.title}
              texts={{ share: t('share'), copied: t('shareCopied') }}
            />
          </div>
          <BundleContents product={product} market={market} />
          <ProductDetails product={product} />
        </div>
      </div>
      <Reviews product={product} page={reviews} market={market} />
      <ProductRow title={t('boughtTogether')} products={others?.boughtTogether} market={market} />
      <ProductRow title={t('related')} products={others?.related} market={market} />
      <RecentlyViewed market={market} viewing={product.id} />
    </div>
  )
}

async function readProduct(market: Market, params: Props['params']) {
  return (await findPageProduct(market, (await params).slug)) ?? notFound()
}
