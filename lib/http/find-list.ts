import type { CategoryView } from '@/lib/catalog/schema'
import type { CollectionView } from '@/lib/collections/schema'
import type { Market } from '@/lib/markets/markets'
import { findCategory } from './find-category'
import { findCollection } from './find-collection'

export type FoundList = {
  category?: CategoryView
  collection?: CollectionView
  /** What the list is narrowed down to by being what it is. */
  fixed: { category?: string; collection?: string }
}

/**
 * What the list at an address is of, by the parts of its path in the shop: ["products"], ["c", …path of a category] or
 * ["collections", slug]. Null for anything else.
 */
export async function findList(
  market: Market,
  [kind, ...path]: readonly string[],
): Promise<FoundList | null> {
  if (kind === 'products' && path.length === 0) return { fixed: {} }
  if (kind === 'c') {
    const category = await findCategory(market, path)
    return category && { category, fixed: { category: category.path } }
  }
  const [slug] = path
  if (kind !== 'collections' || slug === undefined || path.length > 1) return null
  const collection = await findCollection(market, slug)
  return collection && { collection, fixed: { collection: collection.slug } }
}
