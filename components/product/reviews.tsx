import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { Rating } from '@/components/ui/rating'
import type { ProductView, ReviewSummary } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { ratingText } from './rating-text'

/** The histogram and the latest reviews. */
export async function Reviews({
  slug,
  summary,
  rating,
  market,
}: {
  slug: string
  summary: ReviewSummary
  rating: ProductView['rating']
  market: Market
}) {
  const [t, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <section id="reviews" className="pt-16">
      <h2 className="mb-6 text-3xl">{t('reviews')}</h2>
      {rating ? (
        <div className="grid gap-10 md:grid-cols-[16rem_1fr]">
          <div>
            <Rating {...ratingText(rating, market, common)} />
            <ul className="mt-4 space-y-1 text-sm">
              {summary.histogram.map(({ rating: stars, count }) => (
                <li key={stars} className="grid grid-cols-[4.5rem_1fr_2rem] items-center gap-2">
                  <span>{t('stars', { count: stars })}</span>
                  <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-sunken">
                    <span
                      className="block h-full bg-star"
                      style={{ width: `${(count / rating.count) * 100}%` }}
                    />
                  </span>
                  <span className="tabular text-right text-muted">{count}</span>
                </li>
              ))}
            </ul>
          </div>
          <ul className="space-y-8">
            {summary.reviews.map((review) => (
              <li key={review.id} lang={review.locale}>
                <Rating value={String(review.rating)} label={t('stars', { count: review.rating })} />
                <h3 className="mt-1 font-medium font-sans text-base">{review.title}</h3>
                <p className="mt-1 max-w-prose">{review.body}</p>
                <p className="mt-2 flex flex-wrap items-center gap-3 text-muted text-sm">
                  {review.authorName}, {date.format(new Date(review.createdAt))}
                  {review.verified ? <Badge>{t('verified')}</Badge> : null}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-muted">{t('noReviews')}</p>
      )}
      <Link
        href={marketPath(market, `/account/reviews?product=${slug}`) as Route}
        prefetch={false}
        className={buttonClass('secondary', 'mt-8')}
      >
        {t('writeReview')}
      </Link>
    </section>
  )
}
