import 'server-only'
import { badCursor, CursorTime, decodeCursor } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { escapeLike, join, type Sql, sql } from '@/lib/db/sql'
import type { AdminOrderFilter } from './schema'

/** The order of the list, newest first, as a key: where a page goes on and what stands before and after. */
export type ListKey = { placedAt: string; id: string }

/** The conditions of a tab. Each has an index that holds its orders in the order of the list. */
const TABS: Record<AdminOrderFilter['tab'], Sql> = {
  all: sql`true`,
  unfulfilled: sql`o."status" = 'confirmed' AND o."fulfillmentStatus" <> 'fulfilled'`,
  unpaid: sql`o."status" = 'pending_payment'`,
  cancelled: sql`o."status" IN ('cancelled', 'expired')`,
}

/** The orders that wait to be shipped. */
export const TO_SHIP = TABS.unfulfilled

/** Which way to go from a key: "below" are the older orders, the next ones of the list. */
export type Side = 'below' | 'above'

/**
 * Selects "id" and "placedAt" of the orders that match a filter on one side of a key, nearest first. Every
 * way to find an order is a query of its own that stops after `limit`: PostgreSQL then takes the search
 * index for rare words and the list's own order for common ones, which one query over all cannot do.
 */
export function selectOrderIds(
  filter: AdminOrderFilter,
  limit: number,
  key: ListKey | null = null,
  side: Side = 'below',
): Sql {
  const direction = side === 'below' ? sql`DESC` : sql`ASC`
  const order = sql`ORDER BY "placedAt" ${direction}, "id" ${direction} LIMIT ${limit}`
  const from = key ? beyond(key, side) : sql`true`
  const branches = waysToFind(filter.q).map(
    (found) => sql`(SELECT o."id", o."placedAt" FROM "Order" o
      WHERE ${TABS[filter.tab]} AND ${from} AND ${found} ${order})`,
  )
  return branches.length === 1
    ? join(branches)
    : sql`SELECT DISTINCT "id", "placedAt" FROM (${join(branches, ' UNION ALL ')}) "found" ${order}`
}

/** Reads the key out of a cursor. Throws `page.bad_cursor`. */
export function keyOf(cursor: string | undefined): ListKey | null {
  const key = decodeCursor(cursor, 2)
  if (!key) return null
  const [placedAt = '', id = ''] = key
  if (!CursorTime.safeParse(placedAt).success || !Id.safeParse(id).success) throw badCursor()
  return { placedAt, id }
}

function beyond({ placedAt, id }: ListKey, side: Side): Sql {
  const than = side === 'below' ? sql`<` : sql`>`
  return sql`(o."placedAt", o."id") ${than} (${placedAt}::timestamptz, ${id}::uuid)`
}

/**
 * What a search may mean: a number is one order; other text a buyer, or the beginning of a SKU, parcel or
 * payment number. So short that it would match half the shop, it is the beginning of a name or address.
 */
function waysToFind(query: string | undefined): Sql[] {
  if (query === undefined) return [sql`true`]
  if (!/[\p{L}\p{N}]/u.test(query)) return [sql`false`]
  const escaped = escapeLike(query)
  const prefix = `${escaped.toUpperCase()}%`
  const number = /^#?(\d{1,9})$/.exec(query)?.[1]
  const ways = [
    number !== undefined
      ? sql`o."number" = ${Number(number)}`
      : sql`${BUYER} ILIKE ${query.length < 3 ? `% ${escaped}%` : `%${escaped}%`}`,
  ]
  if (query.length >= 3 && number === undefined)
    ways.push(
      sql`EXISTS (SELECT FROM "OrderLine" l WHERE l."orderId" = o."id" AND upper(l."sku") LIKE ${prefix})`,
    )
  if (query.length >= 6)
    ways.push(
      sql`o."id" IN (SELECT f."orderId" FROM "Fulfillment" f WHERE upper(f."trackingNumber") LIKE ${prefix})`,
    )
  if (query.startsWith('pi_'))
    ways.push(sql`o."id" = (SELECT y."orderId" FROM "Payment" y WHERE y."intentId" = ${query})`)
  return ways
}

/** As the index "Order_buyer_trigrams" has it; the space in front makes every beginning of a word alike. */
const BUYER = sql`(' ' || o."email"::text || ' ' || coalesce(o."shippingAddress"->>'name', ''))`
