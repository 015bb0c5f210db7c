import { notFound } from 'next/navigation'
import { cachedCollections } from '@/lib/collections/cached'
import type { CollectionView } from '@/lib/collections/schema'
import type { Market } from '@/lib/markets/markets'

/** The collection of a page; "not found" where there is none. */
export async function findCollection(market: Market, slug: string): Promise<CollectionView> {
  const collection = (await cachedCollections(market.slug)).find((each) => each.slug === slug)
  return collection ?? notFound()
}
