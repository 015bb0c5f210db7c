import 'server-only'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import type { Histogram, ListReviews, ReviewPage, ReviewView } from './review-schema'

/** What a review "r" is sorted by, the larger first; at a tie the later one. */
const KEYS: Record<ListReviews['sort'], Sql> = {
  // Not the number alone: that would be the position of a column.
  newest: sql`0::int`,
  helpful: sql`r."helpfulCount"`,
  highest: sql`r."rating"`,
  lowest: sql`-r."rating"`,
}

type Row = Omit<ReviewView, 'createdAt' | 'repliedAt'> & {
  createdAt: Date
  repliedAt: Date | null
  isOwn: boolean
  key: number
}

/**
 * Published reviews of a product, those in the market's language first, and the histogram of all its ratings.
 * Throws `page.bad_cursor`.
 */
export async function listReviews(
  ctx: Pick<Ctx, 'db' | 'market'>,
  productId: string,
  { rating, sort, cursor, limit }: ListReviews,
): Promise<ReviewPage> {
  const isOwn = sql`(r."locale" = ${ctx.market.language})`
  const key = KEYS[sort]
  const after = keyOf(cursor)
  const [rows, histogram] = await Promise.all([
    ctx.db.$queryRaw<Row[]>(sql`
      SELECT r."id", r."rating", r."title", r."body", r."locale", r."authorName", r."verified", r."helpfulCount",
        r."reply", r."repliedAt", r."createdAt", ${isOwn} AS "isOwn", ${key}::int AS "key"
      FROM "Review" r WHERE r."productId" = ${productId}::uuid AND r."status" = 'published'
        ${rating === undefined ? empty : sql`AND r."rating" = ${rating}`}
        ${after ? sql`AND (${isOwn}, ${key}, r."createdAt", r."id") < (${after})` : empty}
      ORDER BY ${isOwn} DESC, ${key} DESC, r."createdAt" DESC, r."id" DESC LIMIT ${limit + 1}`),
    histogramOf(ctx, productId),
  ])
  const cursorOf = (row: Row) => [
    row.isOwn ? 'true' : 'false',
    String(row.key),
    row.createdAt.toISOString(),
    row.id,
  ]
  return { ...toPage(rows, limit, cursorOf, reviewView), histogram }
}

/** How many published reviews there are of each rating, five stars first. */
async function histogramOf(ctx: Pick<Ctx, 'db'>, productId: string): Promise<Histogram> {
  const groups = await ctx.db.review.groupBy({
    by: ['rating'],
    where: { productId, status: 'published' },
    _count: true,
  })
  return [5, 4, 3, 2, 1].map((rating) => ({
    rating,
    count: groups.find((group) => group.rating === rating)?._count ?? 0,
  }))
}

/** Reads the key out of a cursor, as a list of values. Throws `page.bad_cursor`. */
function keyOf(cursor: string | undefined): Sql | null {
  const parts = decodeCursor(cursor, 4)
  if (!parts) return null
  const [isOwn = '', key = '', createdAt = '', id = ''] = parts
  const isValid =
    /^(?:true|false)$/.test(isOwn) &&
    /^-?\d{1,9}$/.test(key) &&
    CursorTime.safeParse(createdAt).success &&
    Id.safeParse(id).success
  if (!isValid) throw badCursor()
  return sql`${isOwn === 'true'}::boolean, ${Number(key)}::int, ${createdAt}::timestamptz, ${id}::uuid`
}

function reviewView({ isOwn, key, createdAt, repliedAt, ...review }: Row): ReviewView {
  return {
    ...review,
    createdAt: createdAt.toISOString(),
    repliedAt: repliedAt?.toISOString() ?? null,
  }
}
