import type { ListReviews } from '@/lib/catalog/review-schema'
import { type Market, marketPath } from '@/lib/markets/markets'

export type ReviewState = Partial<Pick<ListReviews, 'rating' | 'sort' | 'cursor'>>

/** The page of all reviews of a product, narrowed down and sorted; what is as usual is left out. */
export function reviewsUrl(market: Market, slug: string, { rating, sort, cursor }: ReviewState = {}): string {
  const query = new URLSearchParams({
    ...(rating === undefined ? {} : { rating: String(rating) }),
    ...(sort === undefined || sort === 'newest' ? {} : { sort }),
    ...(cursor === undefined ? {} : { cursor }),
  })
  const path = marketPath(market, `/products/${slug}/reviews`)
  return query.size === 0 ? path : `${path}?${query}`
}
