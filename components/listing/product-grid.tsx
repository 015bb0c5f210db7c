import { getTranslations } from 'next-intl/server'
import { ratingText } from '@/components/product/rating-text'
import { PHOTOGRAPH } from '@/components/ui/photograph'
import type { HeartTexts } from '@/components/wishlist/heart'
import type { ProductCard } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import { type Market, marketPath } from '@/lib/markets/markets'
import { type Card, ProductCards } from './product-cards'

/** Swatches on a card; the number beside them tells the rest. */
const MAX_SWATCHES = 5

export async function ProductGrid({
  products,
  market,
  eagerCount = 0,
}: {
  products: ProductCard[]
  market: Market
  /** Cards whose pictures are in view at once. */
  eagerCount?: number
}) {
  const [t, common, hearts] = await Promise.all([
    getTranslations('product'),
    getTranslations('common'),
    heartTexts(),
  ])
  const stock = { in_stock: null, low: t('lowCard'), sold_out: t('soldOut') }
  const cards = products.map((product): Card => {
    const [image, second] = product.images
    const stockText = stock[product.stock]
    return {
      href: marketPath(market, `/products/${product.slug}`),
      title: product.title,
      subtitle: product.subtitle,
      price: {
        now: formatMoney(product.price, market.locale),
        ...(product.priceVaries ? { from: common('from') } : {}),
        ...(product.compareAt
          ? {
              was: {
                price: formatMoney(product.compareAt, market.locale),
                label: common('was'),
                nowLabel: common('now'),
              },
            }
          : {}),
      },
      ...(image ? { image: pictureOf(product.slug, image) } : {}),
      ...(second ? { second: nameOf(product.slug, second.url) } : {}),
      ...(stockText ? { stock: stockText } : {}),
      ...(product.rating ? { rating: ratingText(product.rating, market, common) } : {}),
      ...(product.swatches.length > 1
        ? {
            colors: {
              swatches: product.swatches.slice(0, MAX_SWATCHES).map(({ color }) => color),
              label: t('colors', { count: product.swatches.length }),
            },
          }
        : {}),
    }
  })
  return (
    <ProductCards
      cards={cards}
      eagerCount={eagerCount}
      pageSize={PAGE_LIMIT_DEFAULT}
      savePath={savePath(market)}
      market={market.slug}
      texts={hearts}
    />
  )
}

/** Where hearts lead on to where they cannot be filled at once. */
export const savePath = (market: Market) => marketPath(market, '/account/wishlists/save')

export async function heartTexts(): Promise<HeartTexts> {
  const t = await getTranslations('wishlists')
  return { label: t('heart'), failed: t('heartFailed') }
}

/** Only what a card shows: everything handed to a client component travels with the page. */
function pictureOf(slug: string, { url, width, height }: ProductCard['images'][number]) {
  const isPhotograph = width === PHOTOGRAPH.width && height === PHOTOGRAPH.height
  return { url: nameOf(slug, url), ...(isPhotograph ? {} : { width, height }) }
}

/** A picture of the product's own folder is told by its name there; any other by its path. */
function nameOf(slug: string, url: string): string {
  const [, name] = url.split(`/products/${slug}/`)
  return name ?? url
}
