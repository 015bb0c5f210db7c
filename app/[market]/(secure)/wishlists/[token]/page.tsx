import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { NotHere } from '@/components/account/not-here'
import { EmptyState } from '@/components/ui/empty-state'
import { WishRow } from '@/components/wishlist/wish-row'
import { orNull } from '@/lib/core/errors'
import { Token } from '@/lib/core/schema'
import { currentMarket } from '@/lib/http/current-market'
import { pageCtx } from '@/lib/http/page-ctx'
import { marketPath } from '@/lib/markets/markets'
import { getSharedWishlist } from '@/lib/wishlists/get-wishlist'
import type { SharedWishlistView } from '@/lib/wishlists/schema'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('wishlists')
  const list = await readList((await params).token)
  return { title: list ? t('titleOf', { name: list.name }) : t('title') }
}

/** A wish list as those see it who were given its link. */
export default async function SharedWishlistPage({ params }: Props) {
  const market = await currentMarket()
  const [t, home, list] = await Promise.all([
    getTranslations('wishlists'),
    getTranslations('home'),
    readList((await params).token),
  ])
  if (!list)
    return <NotHere href={marketPath(market, '/products')} label={home('allOf')} text={t('linkOver')} />
  return (
    <div className="mx-auto max-w-prose">
      <p className="text-muted">{t('sharedWithYou')}</p>
      <h1 className="wrap-anywhere mt-1 mb-6 text-4xl">{list.name}</h1>
      {list.items.length === 0 ? (
        <EmptyState title={t('emptyListTitle')} text={t('sharedEmpty')} />
      ) : (
        <ul className="border-line border-t">
          {list.items.map((wish) => (
            <WishRow key={wish.variantId} wish={wish} market={market} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Once per request, for the title and the page. */
const readList = cache(async (given: string): Promise<SharedWishlistView | null> => {
  const token = Token.safeParse(given).data
  if (!token) return null
  const ctx = await pageCtx({ market: await currentMarket() })
  return orNull(getSharedWishlist(ctx, token))
})
