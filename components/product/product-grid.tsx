import { getTranslations } from 'next-intl/server'
import type { ProductCard } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import { type Card, ProductCards } from './product-cards'
import { ratingText } from './rating-text'

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
  const [t, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
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
      ...(image ? { image: pictureOf(image) } : {}),
      ...(second ? { second: second.url } : {}),
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
  return <ProductCards cards={cards} eagerCount={eagerCount} />
}

/** Only what a card shows: everything handed to a client component travels with the page. */
function pictureOf({ url, width, height, color }: ProductCard['images'][number]) {
  return { url, width, height, color }
}
