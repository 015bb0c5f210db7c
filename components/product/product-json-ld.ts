import type { ProductView, ReviewSummary, VariantView } from '@/lib/catalog/schema'
import { decimalString } from '@/lib/core/money'
import { env } from '@/lib/env'
import { type Market, marketPath } from '@/lib/markets/markets'

/** https://developers.google.com/search/docs/appearance/structured-data/product-variants */
export function productJsonLd(
  product: ProductView,
  market: Market,
  reviews: ReviewSummary,
): Record<string, unknown> {
  const url = env.APP_URL + marketPath(market, `/products/${product.slug}`)
  return {
    '@type': 'ProductGroup',
    productGroupID: product.slug,
    name: product.title,
    description: product.paragraphs[0] ?? product.subtitle,
    url,
    image: product.images.map((image) => `${env.APP_URL}${image.url}-960.avif`),
    brand: { '@type': 'Brand', name: 'Nexus' },
    variesBy: product.options.map(({ code }) =>
      code === 'color' || code === 'size' ? `https://schema.org/${code}` : code,
    ),
    hasVariant: product.variants.map((variant) => variantJsonLd(product, variant, url)),
    ...(product.rating
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: product.rating.average,
            reviewCount: product.rating.count,
          },
          review: reviews.reviews.slice(0, 3).map((review) => ({
            '@type': 'Review',
            reviewRating: { '@type': 'Rating', ratingValue: review.rating },
            author: { '@type': 'Person', name: review.authorName },
            name: review.title,
            reviewBody: review.body,
            datePublished: review.createdAt.slice(0, 10),
          })),
        }
      : {}),
  }
}

function variantJsonLd(product: ProductView, variant: VariantView, url: string) {
  return {
    '@type': 'Product',
    sku: variant.sku,
    name: product.title,
    offers: {
      '@type': 'Offer',
      url: `${url}?variant=${encodeURIComponent(variant.sku)}`,
      price: decimalString(variant.price),
      priceCurrency: variant.price.currency,
      availability: `https://schema.org/${variant.stock === 'sold_out' ? 'OutOfStock' : 'InStock'}`,
      itemCondition: 'https://schema.org/NewCondition',
    },
  }
}
