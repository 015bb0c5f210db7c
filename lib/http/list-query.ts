import { notFound } from 'next/navigation'
import { AppError } from '@/lib/core/errors'
import { parseDecimal } from '@/lib/core/money'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '@/lib/core/page'
import type { Market } from '@/lib/markets/markets'
import { readProductCursor } from '@/lib/search/order'
import { ListProducts, sortOf } from '@/lib/search/schema'
import type { CollectionSort } from '@/lib/search/sort-names'

type Search = Record<string, string | string[] | undefined>

/** So many pages of a list are shown under each other; the next one stands alone again. */
export const MOST_PAGES = Math.floor(PAGE_LIMIT_MAX / PAGE_LIMIT_DEFAULT)

/**
 * The query of a list page as the catalogue's input. A page is for people: what is empty or given twice is left out,
 * prices are written as prices, and what cannot be understood is "not found" rather than an error. `ownSort` is the order
 * in which the list stands by itself, where it has one of its own.
 */
export function listQuery(
  search: Search,
  market: Market,
  fixed: { category?: string; collection?: string } = {},
  ownSort?: CollectionSort,
): ListProducts & { limit: number } {
  const given = ['q', 'sort', 'cursor', 'in_stock', 'on_sale', 'rating_min'].flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : []
  })
  const filter = [search.filter ?? []].flat().filter((value) => value !== '')
  const parsed = ListProducts.safeParse({
    ...Object.fromEntries(given),
    ...(filter.length > 0 ? { filter: filter.join(',') } : {}),
    ...price('price_min', search, market),
    ...price('price_max', search, market),
    ...fixed,
    limit: String(PAGE_LIMIT_DEFAULT * pagesIn(search)),
  })
  if (!parsed.success || !isCursorOf(parsed.data, ownSort)) notFound()
  return parsed.data
}

/** How many pages of a list are asked for at once. */
function pagesIn({ page }: Search): number {
  if (page === undefined || page === '') return 1
  const pages = typeof page === 'string' && /^[1-9]$/.test(page) ? Number(page) : Number.NaN
  if (!(pages <= MOST_PAGES)) notFound()
  return pages
}

/** "20" and "19,90" are prices; anything else is no filter. */
function price(name: 'price_min' | 'price_max', search: Search, market: Market): Record<string, string> {
  const typed = search[name]
  const minor = typeof typed === 'string' ? parseDecimal(typed, market.currency) : null
  return minor === null ? {} : { [name]: String(minor) }
}

function isCursorOf(input: ListProducts, ownSort?: CollectionSort): boolean {
  try {
    readProductCursor(sortOf(input, ownSort), input.cursor)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
