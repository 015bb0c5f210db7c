import type { ReviewView } from '@/lib/catalog/review-schema'
import type { ProductView, VariantView } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import { jpegAddress, pageAddress } from './addresses'
import { offerJsonLd } from './offer-json-ld'
import type { Thing } from './shop-json-ld'
import { optionLabel, variantImages, variantTitle } from './variants'

export type ProductFacts = {
  product: ProductView
  market: Market
  reviews: readonly ReviewView[]
  methods: readonly ShippingMethodRow[]
}

/** Reviews that are repeated for machines; the page shows more. */
const MOST_REVIEWS = 5

/**
 * A product, or the group of its variants where there are several:
 * https://developers.google.com/search/docs/appearance/structured-data/product-variants
 */
export function productJsonLd(facts: ProductFacts): Thing {
  const { product, market, methods } = facts
  const [only, ...others] = product.variants
  const shared = {
    description: [`${product.subtitle}.`, ...product.paragraphs].join(' '),
    brand: { '@type': 'Brand', name: 'Nexus' },
    ...ratingsJsonLd(facts),
  }
  if (only && others.length === 0)
    return {
      ...variantJsonLd(product, only),
      ...shared,
      offers: offerJsonLd(product, only, market, methods),
    }
  const variesBy = product.options.flatMap(({ code }) => PROPERTIES[code] ?? [])
  return {
    '@type': 'ProductGroup',
    productGroupID: product.id,
    name: product.title,
    url: pageAddress(market, `/products/${product.slug}`),
    image: product.images.map(jpegAddress),
    ...shared,
    ...(variesBy.length > 0 ? { variesBy: variesBy.map((name) => `https://schema.org/${name}`) } : {}),
    hasVariant: product.variants.map((variant) => ({
      ...variantJsonLd(product, variant),
      offers: offerJsonLd(product, variant, market, methods),
    })),
  }
}

/** Options that schema.org has a word for, and Google one to tell variants apart by. */
const PROPERTIES: Record<string, string> = {
  color: 'color',
  size: 'size',
  material: 'material',
  wood: 'material',
  pattern: 'pattern',
}

function variantJsonLd(product: ProductView, variant: VariantView): Thing {
  const properties = product.options.flatMap(({ code }) => {
    const name = PROPERTIES[code]
    const label = optionLabel(product, variant, code)
    return name && label ? [[name, label] as const] : []
  })
  return {
    '@type': 'Product',
    sku: variant.sku,
    ...(variant.gtin ? { gtin: variant.gtin } : {}),
    name: variantTitle(product, variant),
    image: variantImages(product, variant).map(jpegAddress),
    ...Object.fromEntries(properties),
  }
}

/** Nothing where nobody has rated: Google takes no empty ratings. */
function ratingsJsonLd({ product: { rating }, reviews }: ProductFacts): Record<string, unknown> {
  if (!rating) return {}
  return {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: rating.average,
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews.slice(0, MOST_REVIEWS).map((review) => ({
      '@type': 'Review',
      reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5, worstRating: 1 },
      author: { '@type': 'Person', name: review.authorName },
      name: review.title,
      reviewBody: review.body,
      datePublished: review.createdAt.slice(0, 10),
    })),
  }
}
