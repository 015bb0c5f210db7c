import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { marketFromSlug } from '@/lib/markets/markets'
import { listCollections } from './list-collections'
import type { CollectionView } from './schema'

/**
 * As `listCollections`: kept until a collection changes, looked at again within the hour. It stands in the head of every
 * page, which a product that changes must not make anew: counts may be as old as that.
 */
export async function cachedCollections(market: string): Promise<CollectionView[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.collections)
  return markDatabaseGone(listCollections({ db, market: marketFromSlug(market) }))
}
