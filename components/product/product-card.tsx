import type { Route } from 'next'
import Link from 'next/link'
import type { getTranslations } from 'next-intl/server'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The texts of all cards of a list: read once, not once per card. */
export type CardTexts = {
  product: Awaited<ReturnType<typeof getTranslations<'product'>>>
  common: Awaited<ReturnType<typeof getTranslations<'common'>>>
}

/** A product in a list: the whole card is one link. */
export function ProductCard({
  product,
  market,
  texts,
  eager = false,
}: {
  product: Product
  market: Market
  texts: CardTexts
  eager?: boolean
}) {
  const { product: t, common } = texts
  const [image] = product.images
  const stock = { in_stock: null, low: t('lowCard'), sold_out: t('soldOut') }[product.stock]
  return (
    <article className="card group">
      <div className="card-frame">
        {image ? (
          <Picture
            image={image}
            alt=""
            sizes="(min-width: 75rem) 288px, (min-width: 48rem) 31vw, 46vw"
            priority={eager}
            className="card-picture"
          />
        ) : null}
      </div>
      <h3 className="card-title">
        <Link
          href={marketPath(market, `/products/${product.slug}`) as Route}
          prefetch={false}
          className="card-link"
        >
          {product.title}
        </Link>
      </h3>
      <p className="card-subtitle">{product.subtitle}</p>
      <p className="card-price">
        <Price
          price={product.price}
          compareAt={product.compareAt}
          locale={market.locale}
          labels={{ was: common('was'), now: common('now') }}
          {...(product.priceVaries ? { from: common('from') } : {})}
          className="font-medium"
        />
        {stock ? <span className="text-sm text-warning">{stock}</span> : null}
      </p>
      {product.rating ? (
        <Rating {...product.rating} locale={market.locale} label={common('ratingLabel', product.rating)} />
      ) : null}
      {product.swatches.length > 1 ? (
        <p className="card-colors">
          {product.swatches.slice(0, 5).map((swatch) => (
            <span
              key={swatch.code}
              aria-hidden="true"
              className="card-color"
              style={{ backgroundColor: swatch.color }}
            />
          ))}
          {t('colors', { count: product.swatches.length })}
        </p>
      ) : null}
    </article>
  )
}
