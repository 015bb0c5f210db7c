import files from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import {
  areTagsExpired,
  tagsManifest,
} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { paintFirst } from './paint-first.mjs'

/** Node sees the module of a class, a bundler the class itself. */
const FileSystemCache = files.default ?? files

/** No page is kept longer without being made anew, in milliseconds; the expired tags are remembered for longer. */
const KEPT_MS = 24 * 3_600_000
/** Of how many pages at once the beginning is remembered: more are not made at the same time. */
const MOST_BEGUN = 1_000

/**
 * Next's own store of static pages, in memory and on disk, mended in three points (docs/adr/0013):
 * addresses that do not exist are not kept, since there is no end of them; a page that was begun before a change and
 * ended after it is not kept, since nothing would ever expire it; and pages of an old build are made anew.
 * What it stores and gives out lets its scripts wait until it is painted (docs/adr/0020).
 * Loaded by Next itself, for pages outside of any bundle, so it is plain JavaScript.
 */
export default class PageCache extends FileSystemCache {
  static begun = new Map()

  async get(key, ctx) {
    const entry = await super.get(key, ctx)
    const now = Date.now()
    const isOld = entry !== null && entry.lastModified < now - KEPT_MS
    if (entry === null || isOld || isDue(entry, now)) remember(key, now)
    letPaintFirst(entry?.value)
    return isOld ? null : entry
  }

  async set(key, data, ctx) {
    const begunAt = PageCache.begun.get(key)
    PageCache.begun.delete(key)
    // Next answers with what it stores, also whoever it was made for.
    letPaintFirst(data)
    if (data?.status === 404) return
    if (begunAt !== undefined && areTagsExpired(tagsOf(data), begunAt)) return
    await super.set(key, data, ctx)
  }
}

/** Lets the scripts of a page wait, if it is one of which nothing is made per request. */
function letPaintFirst(value) {
  if (value?.kind !== 'APP_PAGE' || value.postponed !== undefined || typeof value.html !== 'string') return
  value.html = paintFirst(value.html)
}

/** Whether Next is going to show it once more and make it anew meanwhile. */
function isDue({ lastModified, cacheControl }, now) {
  return typeof cacheControl?.revalidate === 'number' && lastModified + cacheControl.revalidate * 1000 < now
}

function remember(key, now) {
  const { begun } = PageCache
  if (begun.has(key)) return
  if (begun.size >= MOST_BEGUN) begun.delete(begun.keys().next().value)
  begun.set(key, now)
}

function tagsOf(data) {
  const header = data?.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : []
}

// Pages and what "use cache" keeps look into the same table; lib/cache/expire-tag.ts writes into it.
globalThis.nexusTagTables ??= new Set()
globalThis.nexusTagTables.add(tagsManifest)
for (const [tag, expired] of globalThis.nexusExpiredTags ?? []) tagsManifest.set(tag, { expired })
