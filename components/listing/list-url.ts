import { decimalString } from '@/lib/core/money'
import { PAGE_LIMIT_DEFAULT } from '@/lib/core/page'
import type { Market } from '@/lib/markets/markets'
import type { ListProducts } from '@/lib/search/schema'

/** What a list in the browser shows: every state has a URL of its own, and the plain list has none of this. */
export type ListState = ListProducts & { limit: number }

/** The address of a list in a state; `path` is where the list lives, without its query. */
export function listUrl(path: string, market: Market, state: ListState): string {
  const query = listParams(market, state).toString()
  return query === '' ? path : `${path}?${query}`
}

/** As `listUrl`, the query alone, in an order that does not depend on who has written it. */
export function listParams(market: Market, state: ListState): URLSearchParams {
  const params = new URLSearchParams()
  const set = (name: string, value: string | undefined) => value !== undefined && params.set(name, value)
  const price = (amount: number | undefined) =>
    amount === undefined ? undefined : decimalString({ amount, currency: market.currency })
  set('q', state.q)
  for (const filter of [...(state.filter ?? [])].sort()) params.append('filter', filter)
  set('in_stock', state.in_stock === undefined ? undefined : String(state.in_stock))
  set('on_sale', state.on_sale === undefined ? undefined : String(state.on_sale))
  set('price_min', price(state.price_min))
  set('price_max', price(state.price_max))
  set('rating_min', state.rating_min?.toString())
  set('sort', state.sort)
  set('cursor', state.cursor)
  const pages = Math.ceil(state.limit / PAGE_LIMIT_DEFAULT)
  set('page', pages > 1 ? String(pages) : undefined)
  return params
}

/** The state one gets to by changing a filter: its first page. */
export function narrowed(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, cursor: undefined, limit: PAGE_LIMIT_DEFAULT, ...change }
}

/** The state with nothing but what was searched for, and its order. */
export function cleared(state: ListState): ListState {
  const { q, category, collection, sort } = state
  return { q, category, collection, sort, limit: PAGE_LIMIT_DEFAULT }
}
