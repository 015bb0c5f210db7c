import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { NotHere } from '@/components/account/not-here'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { WishActions } from '@/components/wishlist/wish-actions'
import { WishRow } from '@/components/wishlist/wish-row'
import { WishlistSettings } from '@/components/wishlist/wishlist-settings'
import { orNull } from '@/lib/core/errors'
import { formatMoney } from '@/lib/core/money'
import { Id } from '@/lib/core/schema'
import { readFlash } from '@/lib/http/flash'
import { type Market, marketPath } from '@/lib/markets/markets'
import { getWishlist } from '@/lib/wishlists/get-wishlist'
import type { WishView } from '@/lib/wishlists/schema'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wishlists')
  return { title: t('title') }
}

export default async function WishlistPage({ params, searchParams }: Props) {
  const id = Id.safeParse((await params).id).data
  const { ctx, market } = await accountPage(`/account/wishlists/${id ?? ''}`)
  const [t, search, flash, list] = await Promise.all([
    getTranslations('wishlists'),
    searchParams,
    readFlash('move-wish'),
    id ? orNull(getWishlist(ctx, id)) : null,
  ])
  const back = { href: marketPath(market, '/account/wishlists'), label: t('back') }
  if (!list) return <NotHere {...back} text={t('gone')} />
  return (
    <>
      <Link
        href={back.href as Route}
        prefetch={false}
        className="mb-2 inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {back.label}
      </Link>
      <h1 className="wrap-anywhere mb-6 text-3xl sm:text-4xl">{list.name}</h1>
      <DoneNotice search={search} />
      {flash ? <AnswerNotice kind="error">{flash.state.message}</AnswerNotice> : null}
      {list.items.length === 0 ? (
        <EmptyState title={t('emptyListTitle')} text={t('emptyText')} />
      ) : (
        <ul className="border-line border-t">
          {list.items.map((wish) => (
            <WishRow key={wish.variantId} wish={wish} market={market} note={dropNote(wish, market, t)}>
              <WishActions wishlistId={list.id} wish={wish} market={market} />
            </WishRow>
          ))}
        </ul>
      )}
      <WishlistSettings list={list} market={market} />
    </>
  )
}

function dropNote(
  { price, seenPrice }: WishView,
  market: Market,
  t: Awaited<ReturnType<typeof getTranslations<'wishlists'>>>,
) {
  if (!price || price.currency !== seenPrice.currency || price.amount >= seenPrice.amount) return null
  return (
    <span className="text-sale text-sm">
      {t('cheaper', { before: formatMoney(seenPrice, market.locale) })}
    </span>
  )
}
