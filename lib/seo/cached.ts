import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { tags } from '@/lib/cache/tags'
import { db } from '@/lib/db/client'
import { markDatabaseGone } from '@/lib/db/errors'
import { listSitemapParts, type SitemapPart } from './sitemap'

/** As `listSitemapParts`: index and parts must agree, and to find them all products are counted. */
export async function cachedSitemapParts(): Promise<SitemapPart[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(tags.products)
  return markDatabaseGone(listSitemapParts({ db }))
}
