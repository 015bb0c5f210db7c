import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { type WrittenAnswer, writeAnswer } from '@/lib/cache/written-answer'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { marketFromSlug } from '@/lib/markets/markets'
import { findProduct } from './get-product'
import { listCategories } from './list-categories'
import { listProducts } from './list-products'
import { listReviews } from './list-reviews'
import { requireProductCursor } from './product-sorts'
import { type CategoryView, type ListProducts, ProductPage, ProductView, type ReviewSummary } from './schema'

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

/** As `cachedProducts`, written for the API. Throws `page.bad_cursor`. */
export async function cachedProductsAnswer(market: string, input: ListProducts): Promise<WrittenAnswer> {
  requireProductCursor(input)
  return cachedPageAnswer(market, input)
}

async function cachedPageAnswer(market: string, input: ListProducts): Promise<WrittenAnswer> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.products)
  return writeAnswer(ProductPage, await cachedPage(market, input))
}

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
