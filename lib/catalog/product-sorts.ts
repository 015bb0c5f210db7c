import 'server-only'
import { z } from 'zod'
import { badCursor, decodeCursor } from '@/lib/core/page'
import { empty, join, type Sql, sql } from '@/lib/db/sql'
import type { ProductSort } from './schema'

/** A sort order as data: its keys (the last is unique) and one direction for all of them. */
type SortOrder = { direction: Sql; keys: { expression: Sql; cast: Sql; valid: z.ZodType }[] }

const asc = sql`ASC`
const desc = sql`DESC`
const id = { expression: sql`p."id"`, cast: sql`uuid`, valid: z.uuid() }
const publishedAt = {
  expression: sql`p."publishedAt"`,
  cast: sql`timestamptz`,
  // As PostgreSQL writes it; checked as a date, since it refuses a 31st of June with an error.
  valid: z
    .string()
    .regex(/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/)
    .transform((text) => text.replace(' ', 'T').replace(/\+00$/, 'Z'))
    .pipe(z.iso.datetime()),
}
const lowestPrice = {
  expression: sql`s."minMinor"`,
  cast: sql`bigint`,
  valid: z.string().regex(/^\d{1,18}$/),
}
const average = {
  expression: sql`(CASE WHEN p."ratingCount" = 0 THEN 0 ELSE p."ratingSum" * 100 / p."ratingCount" END)`,
  cast: sql`int`,
  valid: z.string().regex(/^\d{1,9}$/),
}
const ratingCount = { ...average, expression: sql`p."ratingCount"` }
const featured = { expression: sql`p."featured"`, cast: sql`boolean`, valid: z.enum(['true', 'false']) }
const title = {
  expression: sql`(p."translations"->s."language"->>'title') COLLATE "und-x-icu"`,
  cast: sql`text`,
  valid: z.string(),
}

const ORDERS: Record<ProductSort, SortOrder> = {
  featured: { direction: desc, keys: [featured, publishedAt, id] },
  newest: { direction: desc, keys: [publishedAt, id] },
  price_asc: { direction: asc, keys: [lowestPrice, id] },
  price_desc: { direction: desc, keys: [lowestPrice, id] },
  name: { direction: asc, keys: [title, id] },
  rating: { direction: desc, keys: [average, ratingCount, id] },
}

/** The SQL parts of a sort order: ORDER BY, the keyset condition after `cursor`, and the key of a row as text[]. */
export function productOrder(
  sort: ProductSort,
  cursor: string | undefined,
): { orderBy: Sql; after: Sql; key: Sql } {
  const { direction, keys } = ORDERS[sort]
  const expressions = keys.map((key) => key.expression)
  return {
    orderBy: join(expressions.map((expression) => sql`${expression} ${direction}`)),
    after: after(ORDERS[sort], decodeCursor(cursor, keys.length)),
    key: sql`ARRAY[${join(expressions.map((expression) => sql`(${expression})::text`))}]`,
  }
}

/** Throws `page.bad_cursor` when the cursor is not one of this sort order. */
export function requireProductCursor(input: { sort: ProductSort; cursor?: string | undefined }): void {
  productOrder(input.sort, input.cursor)
}

function after({ direction, keys }: SortOrder, values: string[] | null): Sql {
  if (!values) return empty
  if (!keys.every((key, index) => key.valid.safeParse(values[index]).success)) throw badCursor()
  const left = join(keys.map((key) => key.expression))
  const right = join(keys.map((key, index) => sql`${values[index]}::${key.cast}`))
  return direction === asc ? sql`AND (${left}) > (${right})` : sql`AND (${left}) < (${right})`
}
