import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Picture } from '@/components/ui/picture'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { SharedWish } from '@/lib/wishlists/schema'

type Props = {
  wish: SharedWish
  market: Market
  /** A word about its price, for its owner. */
  note?: ReactNode
  /** What can be done with it. */
  children?: ReactNode
}

/** Something on a wish list: picture, words and price. */
export async function WishRow({ wish, market, note, children }: Props) {
  const [t, product] = await Promise.all([getTranslations('wishlists'), getTranslations('product')])
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 border-line border-b py-5 sm:grid-cols-[6rem_minmax(0,1fr)]">
      {wish.image ? (
        <Picture
          image={wish.image}
          alt=""
          sizes="96px"
          className="aspect-4/5 w-full rounded-control object-cover"
        />
      ) : (
        <span />
      )}
      <div className="wrap-break-word flex flex-col gap-1">
        <h2 className="font-medium font-sans text-base">
          <Link
            href={marketPath(market, `/products/${wish.slug}`) as Route}
            prefetch={false}
            className="underline-offset-4 hover:underline"
          >
            {wish.title}
          </Link>
        </h2>
        <p className="text-muted text-sm">
          {wish.options.map(({ name, value }) => `${name}: ${value}`).join(', ')}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="tabular font-medium">
            {wish.price ? formatMoney(wish.price, market.locale) : t('notSold')}
          </span>
          {note}
          {wish.price && wish.stock === 'sold_out' ? <Badge>{product('soldOut')}</Badge> : null}
        </p>
        {children}
      </div>
    </li>
  )
}
