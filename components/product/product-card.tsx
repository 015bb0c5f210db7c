import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** A product in a list: the whole card is one link. */
export async function ProductCard({
  product,
  market,
  eager = false,
}: {
  product: Product
  market: Market
  eager?: boolean
}) {
  const [t, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
  const [image] = product.images
  const stock = { in_stock: null, low: t('lowCard'), sold_out: t('soldOut') }[product.stock]
  return (
    <article className="group relative">
      <div className="overflow-hidden rounded-card bg-sunken">
        {image ? (
          <Picture
            image={image}
            alt=""
            sizes="(min-width: 75rem) 288px, (min-width: 48rem) 31vw, 46vw"
            priority={eager}
            className="aspect-4/5 w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]"
          />
        ) : null}
      </div>
      <h3 className="mt-3 font-medium font-sans text-base leading-snug">
        <Link
          href={marketPath(market, `/products/${product.slug}`) as Route}
          prefetch={false}
          className="after:absolute after:inset-0"
        >
          {product.title}
        </Link>
      </h3>
      <p className="truncate text-muted text-sm">{product.subtitle}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
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
        <p className="mt-1 flex items-center gap-1.5 text-muted text-xs">
          {product.swatches.slice(0, 5).map((swatch) => (
            <span
              key={swatch.code}
              aria-hidden="true"
              className="size-3.5 rounded-full border border-control"
              style={{ backgroundColor: swatch.color }}
            />
          ))}
          {t('colors', { count: product.swatches.length })}
        </p>
      ) : null}
    </article>
  )
}
