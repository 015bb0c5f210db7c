import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { getOwnReview } from './list-own-reviews'
import { hasBought } from './own-review'
import { refreshRating } from './refresh-rating'
import type { OwnReviewView, ReviewStatus, UpdateReview } from './schema'

/**
 * Changes a review of the caller's. It waits to be read again, and until then counts for nothing.
 * Throws `auth.required`, `review.not_found`.
 */
export async function updateReview(ctx: Ctx, id: string, input: UpdateReview): Promise<OwnReviewView> {
  const { userId } = requirePerson(ctx)
  await changeOwn(ctx, { id, userId }, (ctx) =>
    ctx.db.$executeRaw(sql`
      UPDATE "Review" r SET "status" = 'pending', "rating" = coalesce(${input.rating ?? null}, "rating"),
        "title" = coalesce(${input.title ?? null}, "title"), "body" = coalesce(${input.body ?? null}, "body"),
        "authorName" = coalesce(${input.authorName ?? null}, "authorName"), "locale" = ${ctx.market.language},
        "verified" = "verified" OR ${hasBought(userId, sql`r."productId"`)}
      WHERE "id" = ${id}::uuid`),
  )
  return getOwnReview(ctx, id)
}

/** Deletes a review of the caller's. Throws `auth.required`, `review.not_found`. */
export async function deleteReview(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  await changeOwn(ctx, { id, userId }, (ctx) => ctx.db.review.delete({ where: { id } }))
}

/** Changes a review under its lock, and what its product shows if others could see it. */
async function changeOwn(
  ctx: Ctx,
  { id, userId }: { id: string; userId: string },
  change: (ctx: Ctx) => Promise<unknown>,
): Promise<void> {
  const before = await transact(ctx, async (ctx) => {
    const [review] = await ctx.db.$queryRaw<{ productId: string; slug: string; status: ReviewStatus }[]>(sql`
      SELECT r."productId", p."slug", r."status" FROM "Review" r JOIN "Product" p ON p."id" = r."productId"
      WHERE r."id" = ${id}::uuid AND r."userId" = ${userId}::uuid FOR UPDATE OF r`)
    if (!review) throw notFound('review')
    await change(ctx)
    if (review.status === 'published') await refreshRating(ctx, review.productId)
    return review
  })
  if (before.status !== 'published') return
  ctx.expire(tags.product(before.slug))
  ctx.expire(tags.products)
}
