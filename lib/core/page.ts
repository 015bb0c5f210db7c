import { z } from 'zod'
import { AppError } from './errors'
import { wholeNumber } from './schema'

/** One page of a list: stable while rows are inserted, because the cursor is a key and not an offset. */
export type Page<T> = { data: T[]; page: { nextCursor: string | null; hasMore: boolean } }

export const PAGE_LIMIT_DEFAULT = 24
export const PAGE_LIMIT_MAX = 100

/** Query parameters that every list takes. */
export const PageInput = z.strictObject({
  limit: wholeNumber(1, PAGE_LIMIT_MAX).default(PAGE_LIMIT_DEFAULT),
  cursor: z.base64url().min(1).max(500).optional(),
})
export type PageInput = z.infer<typeof PageInput>

/** What every list answers to a cursor that it has not told, for its contract. */
export const BAD_CURSOR = { 400: ['page.bad_cursor'] } as const

/** The response schema of a list of `item`. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    data: z.array(item),
    page: z.object({ nextCursor: z.string().nullable(), hasMore: z.boolean() }),
  })
}

/**
 * Cuts the `limit + 1` rows that a query fetched into a page.
 * `keyOf` gives the sort key of a row, as strings: what the next query continues after.
 */
export function toPage<Row, T>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => string[],
  view: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit
  return {
    data: shown.map(view),
    page: { nextCursor: hasMore && last ? encodeCursor(keyOf(last)) : null, hasMore },
  }
}

export function encodeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** Reads a cursor of `length` parts. A forged or foreign one is `page.bad_cursor`, 400. */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null
  const parsed = z.array(wellFormed).length(length).safeParse(parseJson(cursor))
  if (!parsed.success) throw badCursor()
  return parsed.data
}

/** A point in time as a part of a cursor; PostgreSQL knows no year 0 and says so with an error. */
export const CursorTime = z.iso.datetime().regex(/^[1-9]/)

export const badCursor = () =>
  new AppError('malformed', 'page.bad_cursor', 'The cursor is not one this list gave out. Start without one.')

const wellFormed = z
  .string()
  .max(300)
  .regex(/^[^\0\p{Surrogate}]*$/u)

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw badCursor()
  }
}
