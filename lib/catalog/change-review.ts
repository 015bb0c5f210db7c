import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { getOwnReview } from './list-own-reviews'
import { hasBought } from './own-review'
import { refreshReviews } from './refresh-rating'
import { getReviewRule, mayGoLive } from './review-rule'
import type { OwnReviewView, ReviewStatus, UpdateReview } from './review-schema'

/**
 * Changes a review of the caller's. It waits to be read again under the same rule as a new one; one that was rejected
 * always does. While it waits it counts for nothing. Throws `auth.required`, `review.not_found`.
 */
export async function updateReview(ctx: Ctx, id: string, input: UpdateReview): Promise<OwnReviewView> {
  const { userId } = requirePerson(ctx)
  const rule = await getReviewRule(ctx)
  await changeOwn(ctx, { id, userId }, async (ctx, before) => {
    const authorName = input.authorName ?? before.authorName
    const { rating = before.rating, title = before.title, body = before.body } = input
    const mayShow = before.status !== 'rejected' && mayGoLive(rule, [title, body, authorName])
    const [changed] = await ctx.db.$queryRaw<{ status: ReviewStatus }[]>(sql`
      UPDATE "Review" r SET "rating" = ${rating}, "title" = ${title}, "body" = ${body}, "authorName" = ${authorName},
        "locale" = ${ctx.market.language}, "verified" = a."isVerified", "rejectionReason" = NULL,
        "status" = CASE WHEN a."isVerified" AND ${mayShow} THEN 'published' ELSE 'pending' END::"ReviewStatus",
        "version" = r."version" + 1
      FROM (SELECT "verified" OR ${hasBought(userId, sql`"Review"."productId"`)} AS "isVerified"
        FROM "Review" WHERE "id" = ${id}::uuid) a
      WHERE r."id" = ${id}::uuid RETURNING r."status"`)
    return changed?.status === 'published'
  })
  return getOwnReview(ctx, id)
}

/** Deletes a review of the caller's. Throws `auth.required`, `review.not_found`. */
export async function deleteReview(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  await changeOwn(ctx, { id, userId }, async (ctx) => {
    await ctx.db.review.delete({ where: { id } })
    return false
  })
}

type Before = {
  productId: string
  slug: string
  status: ReviewStatus
  rating: number
  title: string
  body: string
  authorName: string
}

/** Changes a review under its lock, and what its product shows if others could see it or can now, as `change` answers. */
async function changeOwn(
  ctx: Ctx,
  { id, userId }: { id: string; userId: string },
  change: (ctx: Ctx, before: Before) => Promise<boolean>,
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const [review] = await ctx.db.$queryRaw<Before[]>(sql`
      SELECT r."productId", p."slug", r."status", r."rating", r."title", r."body", r."authorName"
      FROM "Review" r JOIN "Product" p ON p."id" = r."productId"
      WHERE r."id" = ${id}::uuid AND r."userId" = ${userId}::uuid FOR UPDATE OF r`)
    if (!review) throw notFound('review')
    const isShown = await change(ctx, review)
    if (review.status === 'published' || isShown) await refreshReviews(ctx, review)
  })
}
