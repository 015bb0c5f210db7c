import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import type { ReviewPage } from '@/lib/catalog/review-schema'
import type { ProductView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { Histogram } from './histogram'
import { WithOwnVotes } from './own-votes'
import { ReviewItem } from './review-item'
import { reviewsUrl } from './reviews-url'

type Props = { product: ProductView; page: ReviewPage; market: Market }

/** What others think of a product: the histogram, the latest reviews, and the way to all of them. */
export async function Reviews({ product, page, market }: Props) {
  const t = await getTranslations('product')
  const { slug, rating } = product
  return (
    <section id="reviews" className="pt-16">
      <h2 className="mb-6 text-3xl">{t('reviews')}</h2>
      {rating ? (
        <div className="grid gap-10 md:grid-cols-[16rem_1fr]">
          <Histogram product={product} histogram={page.histogram} market={market} />
          <WithOwnVotes slug={slug}>
            <ul className="space-y-8">
              {page.data.map((review) => (
                <ReviewItem key={review.id} review={review} slug={slug} market={market} heading="h3" />
              ))}
            </ul>
          </WithOwnVotes>
        </div>
      ) : (
        <p className="text-muted">{t('noReviews')}</p>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        {page.page.hasMore && rating ? (
          <Link
            href={reviewsUrl(market, slug) as Route}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            {t('allReviews', { count: rating.count })}
          </Link>
        ) : null}
        <Link
          href={marketPath(market, `/account/reviews?product=${slug}`) as Route}
          prefetch={false}
          className={buttonClass('secondary')}
        >
          {t('writeReview')}
        </Link>
      </p>
    </section>
  )
}
