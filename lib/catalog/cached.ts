import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { marketFromSlug } from '@/lib/markets/markets'
import { findProduct } from './get-product'
import { listCategories } from './list-categories'
import { listProducts } from './list-products'
import { listReviews } from './list-reviews'
import { requireProductCursor } from './product-sorts'
import type { CategoryView, ListProducts, ProductPage, ProductView, ReviewSummary } from './schema'

/** Cached reads of the public catalogue: kept until a tag expires them, looked at again within the hour. */

/** As `listProducts`. Throws `page.bad_cursor`, before the cache: an error that crosses it has lost its class. */
export async function cachedProducts(market: string, input: ListProducts): Promise<ProductPage> {
  requireProductCursor(input)
  return cachedPage(market, input)
}

async function cachedPage(market: string, input: ListProducts): Promise<ProductPage> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.products)
  return markDatabaseGone(listProducts({ db, market: marketFromSlug(market) }, input))
}

export async function cachedProduct(market: string, slug: string): Promise<ProductView | null> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  return markDatabaseGone(findProduct({ db, market: marketFromSlug(market) }, slug))
}

export async function cachedReviews(market: string, productId: string, slug: string): Promise<ReviewSummary> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.product(slug))
  return markDatabaseGone(listReviews({ db, market: marketFromSlug(market) }, productId))
}

export async function cachedCategories(market: string): Promise<CategoryView[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.categories)
  return markDatabaseGone(listCategories({ db, market: marketFromSlug(market) }))
}
