import type { TypedFastBitSet } from 'typedfastbitset'
import { z } from 'zod'
import { badCursor, decodeCursor } from '@/lib/core/page'
import type { CatalogIndex } from './catalog-index'
import type { Finding } from './find'
import { FEATURED } from './label-names'
import { type Key, type KeyOf, Places } from './places'
import type { Sort } from './sort-names'

/** A sort order as data: its keys, all in one direction; the id is the last of every order, so that each place is one product's. */
type Order = { direction: 1 | -1; keys: (finding: Finding) => KeyOf[]; valid: z.ZodType<Key>[] }

const NUMBER = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

const price = ({ index, market }: Finding): KeyOf[] => [(at) => index.prices[market.currency].get(at)]

const ORDERS: Record<Sort, Order> = {
  relevance: {
    direction: -1,
    keys: ({ index, matches }) => [
      (at) => Math.round((matches?.scores.get(at) ?? 0) * (1 + index.boost.get(at) / 10)),
      (at) => index.soldCount.get(at),
    ],
    valid: [NUMBER, NUMBER],
  },
  featured: {
    direction: -1,
    keys: ({ index, market }) => {
      const featured = index.labels[market.currency].all.of(FEATURED)
      return [(at) => Number(featured.has(at)), (at) => index.publishedAt.get(at)]
    },
    valid: [NUMBER, NUMBER],
  },
  curated: {
    direction: 1,
    keys: ({ criteria }) => [(at) => criteria.among?.places.get(at) ?? 0],
    valid: [NUMBER],
  },
  newest: { direction: -1, keys: ({ index }) => [(at) => index.publishedAt.get(at)], valid: [NUMBER] },
  price_asc: { direction: 1, keys: price, valid: [NUMBER] },
  price_desc: { direction: -1, keys: price, valid: [NUMBER] },
  name: {
    direction: 1,
    keys: ({ index, market }) => [(at) => index.titles[market.language][at] ?? ''],
    valid: [z.string()],
  },
  rating: {
    direction: -1,
    keys: ({ index }) => [(at) => index.rating.get(at), (at) => index.ratingCount.get(at)],
    valid: [NUMBER, NUMBER],
  },
  best_selling: { direction: -1, keys: ({ index }) => [(at) => index.soldCount.get(at)], valid: [NUMBER] },
}

/** Reads a cursor of this sort order; null without one. Throws `page.bad_cursor` for any other. */
export function readProductCursor(sort: Sort, cursor: string | undefined): Key[] | null {
  const { valid } = ORDERS[sort]
  const parts = decodeCursor(cursor, valid.length + 1)
  if (!parts) return null
  const keys = [...valid, z.uuid()].map((schema, at) => schema.safeParse(parts[at]))
  return keys.map((key) => {
    if (!key.success) throw badCursor()
    return key.data
  })
}

/** The key of a product in a list, for the cursor of what comes after it. */
export function keyOf(finding: Finding, sort: Sort, ordinal: number): string[] {
  return keysOf(finding, sort).map((key) => String(key(ordinal)))
}

/** The ordinals of a page, at most `limit`: what follows `after`, or the beginning. */
export function pageOfOrdinals(
  finding: Finding,
  found: TypedFastBitSet,
  page: { sort: Sort; after: Key[] | null; limit: number },
): number[] {
  const { sort, after, limit } = page
  const places = new Places(keysOf(finding, sort), ORDERS[sort].direction)
  const isWanted = after && ((ordinal: number) => places.isBehind(ordinal, after))
  // What few products meet is quicker put in order than looked for in all that there are.
  if (sort === 'relevance' || sort === 'curated' || found.size() * 20 < finding.index.size)
    return best(found, places, { isWanted, limit })
  return walk(orderingOf(finding, sort, places), found, { places, isWanted: isWanted ?? (() => true), limit })
}

/**
 * The first of a set, without putting all of it in order: of many, key by key, those that are sure to be among them, and
 * those that share the last place and are told apart by the next key. A frequent word is found in thousands.
 */
function best(
  found: TypedFastBitSet,
  places: Places,
  { isWanted, limit }: { isWanted: ((ordinal: number) => boolean) | null; limit: number },
): number[] {
  const sure: number[] = []
  let rest = isWanted ? found.array().filter(isWanted) : found.array()
  for (let key = 0; rest.length > limit - sure.length; key += 1) {
    const { before, level } = places.split(rest, key, limit - sure.length)
    sure.push(...before)
    rest = level
  }
  return [...sure, ...rest].sort((a, b) => places.compare(a, b))
}

/** All ordinals of an index in one order; those that came since, beside it. */
type Ordering = { sorted: Uint32Array; late: number[] }

/** So many late ones are put into place at each reading; of more, the whole order is made anew. */
const MAX_LATE = 500

const orderings = new WeakMap<CatalogIndex, Map<string, Ordering>>()

function orderingOf({ index, market }: Finding, sort: Sort, places: Places): Ordering {
  const known = orderings.get(index) ?? new Map<string, Ordering>()
  orderings.set(index, known)
  const name = `${sort}:${market.slug}`
  const ordering = known.get(name) ?? { sorted: new Uint32Array(), late: [] }
  known.set(name, ordering)
  for (let at = ordering.sorted.length + ordering.late.length; at < index.size; at += 1)
    ordering.late.push(at)
  if (ordering.late.length > MAX_LATE || ordering.sorted.length === 0) {
    ordering.sorted = Uint32Array.from({ length: index.size }, (_, at) => at).sort((a, b) =>
      places.compare(a, b),
    )
    ordering.late = []
  }
  return ordering
}

/** Goes through an order from the first wanted place until the page is full. */
function walk(
  { sorted, late }: Ordering,
  found: TypedFastBitSet,
  page: { places: Places; isWanted: (ordinal: number) => boolean; limit: number },
): number[] {
  const { places, isWanted, limit } = page
  const compare = (a: number, b: number) => places.compare(a, b)
  const wantedLate = late.filter((ordinal) => found.has(ordinal) && isWanted(ordinal)).sort(compare)
  const chosen: number[] = []
  let nextLate = 0
  for (let at = firstWanted(sorted, isWanted); at < sorted.length && chosen.length < limit; at += 1) {
    const ordinal = sorted[at] ?? 0
    if (!found.has(ordinal)) continue
    while (chosen.length < limit) {
      const candidate = wantedLate[nextLate]
      if (candidate === undefined || compare(candidate, ordinal) > 0) break
      chosen.push(candidate)
      nextLate += 1
    }
    if (chosen.length < limit) chosen.push(ordinal)
  }
  return [...chosen, ...wantedLate.slice(nextLate)].slice(0, limit)
}

/** Wanted is whatever follows some place, so that the first of it can be halved for. */
function firstWanted(sorted: Uint32Array, isWanted: (ordinal: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isWanted(sorted[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

function keysOf(finding: Finding, sort: Sort): KeyOf[] {
  return [...ORDERS[sort].keys(finding), (at) => finding.index.ids[at] ?? '']
}
