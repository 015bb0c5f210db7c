import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { createWishlistAction } from '@/components/wishlist/actions'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'
import { listWishlists } from '@/lib/wishlists/get-wishlist'
import { MAX_LISTS } from '@/lib/wishlists/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wishlists')
  return { title: t('title') }
}

export default async function WishlistsPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/wishlists')
  const [t, lists, flash, search] = await Promise.all([
    getTranslations('wishlists'),
    listWishlists(ctx),
    readFlash('create-wishlist'),
    searchParams,
  ])
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      <DoneNotice search={search} />
      {lists.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {lists.map((list) => (
            <li
              key={list.id}
              className="relative rounded-card border border-line bg-surface p-5 hover:border-control"
            >
              <h2 className="wrap-anywhere text-xl">
                <Link
                  href={marketPath(market, `/account/wishlists/${list.id}`) as Route}
                  prefetch={false}
                  className="after:absolute after:inset-0 after:rounded-card"
                >
                  {list.name}
                </Link>
              </h2>
              <p className="mt-1 flex flex-wrap items-center gap-3 text-muted text-sm">
                {t('items', { count: list.itemCount })}
                {list.isShared ? <Badge>{t('isShared')}</Badge> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
      {lists.length < MAX_LISTS ? (
        <section className="mt-10 max-w-md">
          <h2 className="mb-4 text-2xl">{t('newList')}</h2>
          <SharedAnswerForm action={createWishlistAction} market={market.slug} flash={flash}>
            <FormField name="name" label={t('name')} required maxLength={80} autoComplete="off" />
            <SubmitButton className="self-start" look="secondary">
              {t('create')}
            </SubmitButton>
          </SharedAnswerForm>
        </section>
      ) : null}
    </>
  )
}
