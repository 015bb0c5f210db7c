import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { type WrittenAnswer, writeAnswer } from '@/lib/cache/written-answer'
import { cachedProduct } from '@/lib/catalog/cached'
import type { ProductCard } from '@/lib/catalog/schema'
import type { Ctx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { marketFromSlug } from '@/lib/markets/markets'
import { isIndexOutdated } from './current-index'
import { listFacets } from './list-facets'
import { listProducts } from './list-products'
import { readProductCursor } from './order'
import { findBestSellers, recommend } from './recommend'
import { type FacetsView, type ListProducts, ProductPage, type RecommendationsView, sortOf } from './schema'
import { searchProducts } from './search-products'

/** Cached lists: kept until a tag expires them, looked at again within the hour. */

/** As `listProducts`, with a cursor that was given out: an error that crosses the cache has lost its class. */
export async function cachedProducts(market: string, input: ListProducts): Promise<ProductPage> {
  'use cache'
  return pageToKeep(market, input)
}

async function pageToKeep(market: string, input: ListProducts): Promise<ProductPage> {
  cacheTag(...tagsOf(input))
  const page = await markDatabaseGone(listProducts({ db, market: marketFromSlug(market) }, input))
  // What a new index will show differently is not kept for long.
  cacheLife(isIndexOutdated() ? 'minutes' : 'hours')
  return page
}

/**
 * As `searchProducts`, for the API. Kept is what others will ask for too: not what somebody typed or combined, of which
 * there is no end. Throws `page.bad_cursor`.
 */
export async function productsAnswer(
  ctx: Pick<Ctx, 'db' | 'market'>,
  input: ListProducts,
): Promise<ProductPage | WrittenAnswer> {
  const { sort, limit, cursor, category, featured, ...rare } = input
  const isCommon = Object.values(rare).every((value) => value === undefined)
  if (isCommon) readProductCursor(sortOf(input), cursor)
  return isCommon ? cachedPageAnswer(ctx.market.slug, input) : searchProducts(ctx, input)
}

/** What a list is made of. */
function tagsOf({ collection }: { collection?: string | undefined }): string[] {
  return [tags.products, ...(collection === undefined ? [] : [tags.collection(collection)])]
}

async function cachedPageAnswer(market: string, input: ListProducts): Promise<WrittenAnswer> {
  'use cache'
  return writeAnswer(ProductPage, await pageToKeep(market, input))
}

/** As `listFacets`, of a whole category or collection, or of all there is. */
export async function cachedFacets(
  market: string,
  input: { category?: string; collection?: string },
): Promise<FacetsView> {
  'use cache'
  cacheTag(...tagsOf(input))
  const facets = await markDatabaseGone(listFacets({ db, market: marketFromSlug(market) }, input))
  cacheLife(isIndexOutdated() ? 'minutes' : 'hours')
  return facets
}

/** As `recommend`, of a product by its slug; null when there is no such product. */
export async function cachedRecommendations(
  market: string,
  slug: string,
): Promise<RecommendationsView | null> {
  'use cache'
  cacheTag(tags.products, tags.product(slug))
  const product = await cachedProduct(market, slug)
  const found =
    product && (await markDatabaseGone(recommend({ db, market: marketFromSlug(market) }, product)))
  cacheLife(isIndexOutdated() ? 'minutes' : 'hours')
  return found
}

/** As `findBestSellers`. */
export async function cachedBestSellers(market: string): Promise<ProductCard[]> {
  'use cache'
  cacheTag(tags.products)
  const found = await markDatabaseGone(findBestSellers({ db, market: marketFromSlug(market) }))
  cacheLife(isIndexOutdated() ? 'minutes' : 'hours')
  return found
}
