import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { Rating } from '@/components/ui/rating'
import type { ReviewView } from '@/lib/catalog/review-schema'
import type { Market } from '@/lib/markets/markets'
import { HelpfulVote } from './helpful-vote'

type Props = { review: ReviewView; slug: string; market: Market; heading: 'h2' | 'h3' }

/** A review with what the shop answers, and whether it helped. */
export async function ReviewItem({ review, slug, market, heading: Heading }: Props) {
  const [t, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <li id={`review-${review.id}`} className="scroll-mt-6">
      <div lang={review.locale}>
        <Rating value={String(review.rating)} label={t('stars', { count: review.rating })} />
        <Heading className="mt-1 font-medium font-sans text-base">{review.title}</Heading>
        <p className="wrap-anywhere mt-1 max-w-prose whitespace-pre-line">{review.body}</p>
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-3 text-muted text-sm">
        {review.authorName}, {date.format(new Date(review.createdAt))}
        {review.verified ? <Badge>{t('verified')}</Badge> : null}
      </p>
      {review.reply ? (
        <div className="mt-3 max-w-prose border-line border-l-2 pl-4 text-sm">
          <p className="font-medium">
            {t('replyOf', { shop: common('shopName') })}
            {review.repliedAt ? (
              <span className="font-normal text-muted"> {date.format(new Date(review.repliedAt))}</span>
            ) : null}
          </p>
          <p lang={review.locale} className="wrap-anywhere mt-1 whitespace-pre-line">
            {review.reply}
          </p>
        </div>
      ) : null}
      <HelpfulVote
        market={market.slug}
        slug={slug}
        reviewId={review.id}
        count={review.helpfulCount}
        label={t('helpful')}
        about={review.title}
      />
    </li>
  )
}
