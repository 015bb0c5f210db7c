import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { writeReviewAction } from '@/components/review/actions'
import { OwnReview } from '@/components/review/own-review'
import { ReviewFields } from '@/components/review/review-fields'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { findReviewable, listOwnReviews } from '@/lib/catalog/list-own-reviews'
import { Slug } from '@/lib/catalog/schema'
import { PageInput } from '@/lib/core/page'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const PAGE_SIZE = 20

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews')
  return { title: t('title') }
}

export default async function OwnReviewsPage({ searchParams }: Props) {
  const search = await searchParams
  const slug = Slug.safeParse(search.product).data
  const { ctx, market } = await accountPage(slug ? `/account/reviews?product=${slug}` : '/account/reviews')
  const cursor = PageInput.shape.cursor.safeParse(search.cursor).data
  const [t, { data: reviews, page }, product, writeFlash, changeFlash] = await Promise.all([
    getTranslations('reviews'),
    listOwnReviews(ctx, { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }),
    slug ? findReviewable(ctx, slug) : null,
    readFlash('write-review'),
    readFlash('update-review'),
  ])
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      <DoneNotice search={search} />
      {product && !product.isReviewed ? (
        <section className="mb-10 max-w-xl">
          <h2 className="mb-4 text-2xl">{t('writeAbout', { title: product.title })}</h2>
          <SharedAnswerForm action={writeReviewAction} market={market.slug} flash={writeFlash}>
            <input type="hidden" name="slug" value={product.slug} />
            <ReviewFields id="new" />
            <p className="text-muted text-sm">{t('writeText')}</p>
            <SubmitButton className="self-start" pending={t('sending')}>
              {t('send')}
            </SubmitButton>
          </SharedAnswerForm>
        </section>
      ) : null}
      {reviews.length > 0 ? (
        <ul className="border-line border-t">
          {reviews.map((review) => (
            <OwnReview
              key={review.id}
              review={review}
              market={market}
              flash={changeFlash?.values.reviewId === review.id ? changeFlash : null}
              isOpen={review.product.slug === slug}
            />
          ))}
        </ul>
      ) : product ? null : (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      )}
      {page.nextCursor ? (
        <Link
          href={marketPath(market, `/account/reviews?cursor=${page.nextCursor}`) as Route}
          prefetch={false}
          className={buttonClass('secondary', 'mt-6')}
        >
          {t('older')}
        </Link>
      ) : null}
    </>
  )
}
