import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { badCursor, CursorTime, decodeCursor, type Page, type PageInput, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { sql } from '@/lib/db/sql'
import { findOwnReviews } from './own-review'
import type { OwnReviewView } from './review-schema'

/** The caller's reviews whatever their state, latest first. Throws `auth.required`, `page.bad_cursor`. */
export async function listOwnReviews(ctx: Ctx, input: PageInput): Promise<Page<OwnReviewView>> {
  const { userId } = requirePerson(ctx)
  const [time = '', id = ''] = decodeCursor(input.cursor, 2) ?? []
  const isValid = CursorTime.safeParse(time).success && Id.safeParse(id).success
  if (input.cursor !== undefined && !isValid) throw badCursor()
  const after =
    input.cursor === undefined ? [] : [sql`(r."createdAt", r."id") < (${time}::timestamptz, ${id}::uuid)`]
  const rows = await findOwnReviews(ctx, userId, after, input.limit + 1)
  return toPage(
    rows,
    input.limit,
    (row) => [row.createdAt, row.id],
    (row) => row,
  )
}

/** One of the caller's reviews. Throws `auth.required`, `review.not_found`. */
export async function getOwnReview(ctx: Ctx, id: string): Promise<OwnReviewView> {
  const { userId } = requirePerson(ctx)
  const [review] = await findOwnReviews(ctx, userId, [sql`r."id" = ${id}::uuid`], 1)
  if (!review) throw notFound('review')
  return review
}

/** A published product and whether the caller has written about it; null when there is no such product. */
export async function findReviewable(
  ctx: Ctx,
  slug: string,
): Promise<{ slug: string; title: string; isReviewed: boolean } | null> {
  const { userId } = requirePerson(ctx)
  const [product] = await ctx.db.$queryRaw<{ slug: string; title: string; isReviewed: boolean }[]>(sql`
    SELECT p."slug", p."translations"->${ctx.market.language}->>'title' AS "title",
      EXISTS (SELECT FROM "Review" r WHERE r."productId" = p."id" AND r."userId" = ${userId}::uuid) AS "isReviewed"
    FROM "Product" p WHERE p."slug" = ${slug} AND p."status" = 'published' AND p."publishedAt" <= now()`)
  return product ?? null
}
