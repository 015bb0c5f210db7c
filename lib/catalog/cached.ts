import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { type WrittenAnswer, writeAnswer } from '@/lib/cache/written-answer'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { marketFromSlug } from '@/lib/markets/markets'
import { findMoved } from './find-moved'
import { findProduct } from './get-product'
import { listCategories } from './list-categories'
import { listReviews } from './list-reviews'
import type { ReviewPage } from './review-schema'
import { type CategoryView, ProductView } from './schema'

/** Cached reads of the public catalogue: kept until a tag expires them, looked at again within the hour. */

/** As `cachedProduct`, written for the API. */
export async function cachedProductAnswer(market: string, slug: string): Promise<WrittenAnswer | null> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  const product = await cachedProduct(market, slug)
  return product && writeAnswer(ProductView, product)
}

export async function cachedProduct(market: string, slug: string): Promise<ProductView | null> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  return markDatabaseGone(findProduct({ db, market: marketFromSlug(market) }, slug))
}

/** As `findMoved`: asked only where there is no product. */
export async function cachedMovedProduct(slug: string): Promise<string | null> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  return markDatabaseGone(findMoved({ db }, 'product', slug))
}

/** As `findMoved`: asked only where there is no category. */
export async function cachedMovedCategory(path: string): Promise<string | null> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.categories)
  return markDatabaseGone(findMoved({ db }, 'category', path))
}

/** How many reviews a product page shows; the others have a page of their own. */
const REVIEWS_SHOWN = 6

export async function cachedReviews(market: string, productId: string, slug: string): Promise<ReviewPage> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  return markDatabaseGone(
    listReviews({ db, market: marketFromSlug(market) }, productId, { limit: REVIEWS_SHOWN, sort: 'newest' }),
  )
}

export async function cachedCategories(market: string): Promise<CategoryView[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.categories)
  return markDatabaseGone(listCategories({ db, market: marketFromSlug(market) }))
}
