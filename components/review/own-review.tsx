import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Rating } from '@/components/ui/rating'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { OwnReviewView, ReviewStatus } from '@/lib/catalog/review-schema'
import type { Flash } from '@/lib/http/action-state'
import { type Market, marketPath } from '@/lib/markets/markets'
import { deleteReviewAction, updateReviewAction } from './actions'
import { ReviewFields } from './review-fields'

const TONES: Record<ReviewStatus, BadgeTone> = {
  pending: 'attention',
  published: 'good',
  rejected: 'neutral',
}

type Props = {
  review: OwnReviewView
  market: Market
  /** Of a refused change of this review. */
  flash: Flash | null
  isOpen: boolean
}

/** A review as its author sees it, with its state and what can be done. */
export async function OwnReview({ review, market, flash, isOpen }: Props) {
  const [t, product, common] = await Promise.all([
    getTranslations('reviews'),
    getTranslations('product'),
    getTranslations('common'),
  ])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const hidden = <input type="hidden" name="reviewId" value={review.id} />
  return (
    <li className="flex flex-col gap-2 border-line border-b py-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={marketPath(market, `/products/${review.product.slug}`) as Route}
          prefetch={false}
          className="font-medium underline-offset-4 hover:underline"
        >
          {review.product.title}
        </Link>
        <Badge tone={TONES[review.status]}>{t(`status.${review.status}`)}</Badge>
        {review.verified ? <Badge>{product('verified')}</Badge> : null}
      </p>
      <div lang={review.locale}>
        <Rating value={String(review.rating)} label={product('stars', { count: review.rating })} />
        <h2 className="mt-1 font-medium font-sans text-base">{review.title}</h2>
        <p className="wrap-anywhere mt-1 max-w-prose whitespace-pre-line">{review.body}</p>
      </div>
      <p className="text-muted text-sm">
        {review.authorName}, {date.format(new Date(review.createdAt))}
      </p>
      {review.rejectionReason ? (
        <p className="wrap-anywhere max-w-prose border-warning border-l-2 pl-4">
          {t('rejectedBecause', { reason: review.rejectionReason })} {t('rejectedHint')}
        </p>
      ) : null}
      {review.reply ? (
        <div className="max-w-prose border-line border-l-2 pl-4 text-sm">
          <p className="font-medium">{t('replyOf', { shop: common('shopName') })}</p>
          <p className="wrap-anywhere whitespace-pre-line">{review.reply}</p>
        </div>
      ) : null}
      <details open={isOpen || flash !== null}>
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
          {t('change')}
          <span className="sr-only"> {review.product.title}</span>
        </summary>
        <div className="mt-3 flex max-w-xl flex-col gap-5">
          <SharedAnswerForm action={updateReviewAction} market={market.slug} flash={flash}>
            {hidden}
            <ReviewFields id={review.id} review={review} />
            <p className="text-muted text-sm">{t('changeText')}</p>
            <SubmitButton className="self-start">{t('saveChange')}</SubmitButton>
          </SharedAnswerForm>
          <SharedAnswerForm action={deleteReviewAction} market={market.slug} flash={null}>
            {hidden}
            <SubmitButton className="self-start" look="danger">
              {t('delete')}
            </SubmitButton>
          </SharedAnswerForm>
        </div>
      </details>
    </li>
  )
}
