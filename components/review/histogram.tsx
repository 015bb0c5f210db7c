import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ratingText } from '@/components/product/rating-text'
import { Rating } from '@/components/ui/rating'
import type { Histogram as Bars } from '@/lib/catalog/review-schema'
import type { ProductView } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import { type ReviewState, reviewsUrl } from './reviews-url'

type Props = {
  product: Pick<ProductView, 'slug' | 'rating'>
  histogram: Bars
  market: Market
  /** What is shown now, on the page that the bars lead to. */
  state?: ReviewState
}

/** The average and how many gave how many stars; each bar leads to its reviews. */
export async function Histogram({ product, histogram, market, state = {} }: Props) {
  const [t, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
  const { slug, rating } = product
  if (!rating) return null
  return (
    <div>
      <Rating {...ratingText(rating, market, common)} />
      <ul className="mt-4 text-sm">
        {histogram.map(({ rating: stars, count }) => {
          const bar = (
            <>
              <span>{t('stars', { count: stars })}</span>
              <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-sunken">
                <span
                  className="block h-full bg-star"
                  style={{ width: `${(count / rating.count) * 100}%` }}
                />
              </span>
              <span className="tabular text-right text-muted">
                <span className="sr-only">{t('reviews')}: </span>
                {count}
              </span>
            </>
          )
          const row = 'grid min-h-8 grid-cols-[4.5rem_1fr_2rem] items-center gap-2 rounded-control px-1 -mx-1'
          return (
            <li key={stars}>
              {count === 0 ? (
                <span className={row}>{bar}</span>
              ) : (
                <Link
                  href={reviewsUrl(market, slug, { sort: state.sort, rating: stars }) as Route}
                  prefetch={false}
                  aria-current={state.rating === stars ? 'true' : undefined}
                  className={`${row} underline-offset-4 hover:underline aria-[current]:bg-sunken aria-[current]:font-medium`}
                >
                  {bar}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
