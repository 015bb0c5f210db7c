import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { planForValues } from '@/lib/db/plan-for-values'
import { empty, escapeLike, type Sql, sql } from '@/lib/db/sql'
import type { AdminReviewFilter, AdminReviewRow, ListAdminReviews, ReviewStatus } from './review-schema'

/** Reviews of every status for the back office, latest first. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminReviews(ctx: Ctx, input: ListAdminReviews): Promise<Page<AdminReviewRow>> {
  requirePermission(ctx, 'reviews:read')
  const query = sql`
    SELECT r."id", r."status", r."rating", r."title", r."body", r."locale", r."authorName", r."verified",
      r."reply" IS NOT NULL AS "hasReply", r."createdAt",
      json_build_object('id', p."id", 'slug', p."slug", 'title', p."translations"->'en'->>'title') AS "product"
    FROM "Review" r JOIN "Product" p ON p."id" = r."productId"
    WHERE true ${filters(input)} ${after(input.cursor)}
    ORDER BY r."createdAt" DESC, r."id" DESC LIMIT ${input.limit + 1}`
  const rows = await (input.q === undefined ? ctx.db.$queryRaw<Row[]>(query) : planForValues<Row>(query))
  return toPage(
    rows,
    input.limit,
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => ({ ...row, createdAt: row.createdAt.toISOString() }),
  )
}

/** How many reviews there are of each status, within the same search. Throws `auth.forbidden`. */
export async function countReviews(
  ctx: Ctx,
  filter: Omit<AdminReviewFilter, 'status'> = {},
): Promise<Record<ReviewStatus, number>> {
  requirePermission(ctx, 'reviews:read')
  const groups = await ctx.db.$queryRaw<{ status: ReviewStatus; count: number }[]>(sql`
    SELECT r."status", count(*)::int AS "count" FROM "Review" r WHERE true ${filters(filter)} GROUP BY r."status"`)
  const counts = { pending: 0, published: 0, rejected: 0 }
  for (const { status, count } of groups) counts[status] = count
  return counts
}

/** How many reviews wait to be read. Throws `auth.forbidden`. */
export async function countPendingReviews(ctx: Ctx): Promise<number> {
  requirePermission(ctx, 'reviews:read')
  return ctx.db.review.count({ where: { status: 'pending' } })
}

type Row = Omit<AdminReviewRow, 'createdAt'> & { createdAt: Date }

function filters({ status, rating, q }: AdminReviewFilter): Sql {
  return sql`
    ${status === undefined ? empty : sql`AND r."status" = ${status}::"ReviewStatus"`}
    ${rating === undefined ? empty : sql`AND r."rating" = ${rating}`}
    ${q === undefined ? empty : sql`AND r."id" IN (${matching(`%${escapeLike(q)}%`)})`}`
}

/** By any part of what was written, or of the product's slug and titles; as the search indexes have them. */
function matching(pattern: string): Sql {
  return sql`
    SELECT w."id" FROM "Review" w WHERE (w."title" || ' ' || w."body" || ' ' || w."authorName") ILIKE ${pattern}
    UNION SELECT w."id" FROM "Product" t JOIN "Review" w ON w."productId" = t."id"
      WHERE (t."slug" || ' ' || coalesce(t."translations"->'en'->>'title', '')
        || ' ' || coalesce(t."translations"->'de'->>'title', '')) ILIKE ${pattern}`
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 2)
  if (!key) return empty
  const [createdAt, id] = key
  if (!CursorTime.safeParse(createdAt).success || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (r."createdAt", r."id") < (${createdAt}::timestamptz, ${id}::uuid)`
}
