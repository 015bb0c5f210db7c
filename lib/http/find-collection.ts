import { cachedCollections } from '@/lib/collections/cached'
import type { CollectionView } from '@/lib/collections/schema'
import type { Market } from '@/lib/markets/markets'

/** The collection of a page, or null. */
export async function findCollection(market: Market, slug: string): Promise<CollectionView | null> {
  return (await cachedCollections(market.slug)).find((each) => each.slug === slug) ?? null
}
