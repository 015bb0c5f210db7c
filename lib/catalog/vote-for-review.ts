import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { ownReview } from './errors'
import type { CastVote, HelpfulVote } from './review-schema'

/**
 * Says that the caller finds a review helpful; saying it twice is saying it once. Nobody votes for their own.
 * Throws `auth.required`, `review.not_found`, `review.own` (409).
 */
export async function voteForReview(ctx: Ctx, reviewId: string): Promise<HelpfulVote> {
  const { userId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    const { isOwn } = await findShown(ctx, reviewId)
    if (isOwn) throw ownReview()
    // Asked for again where it is written: it may have been hidden or deleted meanwhile.
    await ctx.db.$executeRaw(sql`
      INSERT INTO "ReviewVote" ("reviewId", "userId")
      SELECT r."id", ${userId}::uuid FROM "Review" r WHERE r."id" = ${reviewId}::uuid AND r."status" = 'published'
      FOR KEY SHARE ON CONFLICT DO NOTHING`)
    return counted(ctx, reviewId, true)
  })
}

/** Takes that back; where there was no vote, nothing changes. Throws `auth.required`, `review.not_found`. */
export async function withdrawVote(ctx: Ctx, reviewId: string): Promise<HelpfulVote> {
  const { userId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    await findShown(ctx, reviewId)
    await ctx.db.reviewVote.deleteMany({ where: { reviewId, userId } })
    return counted(ctx, reviewId, false)
  })
}

/** Which reviews of a product the caller has found helpful, for its marks. Throws `auth.required`. */
export async function listVotes(ctx: Ctx, slug: string): Promise<CastVote[]> {
  const { userId } = requirePerson(ctx)
  return ctx.db.reviewVote.findMany({
    where: { userId, review: { status: 'published', product: { slug } } },
    orderBy: [{ createdAt: 'desc' }, { reviewId: 'desc' }],
    select: { reviewId: true },
  })
}

/** The count as it is with the vote, which its page shows from the next request on. */
async function counted(ctx: Ctx, reviewId: string, isHelpful: boolean): Promise<HelpfulVote> {
  const { slug, helpfulCount } = await findShown(ctx, reviewId)
  ctx.expire(tags.product(slug))
  return { reviewId, isHelpful, helpfulCount }
}

async function findShown(ctx: Ctx, id: string) {
  const { userId } = requirePerson(ctx)
  const review = await ctx.db.review.findFirst({
    where: { id, status: 'published' },
    select: { userId: true, helpfulCount: true, product: { select: { slug: true } } },
  })
  if (!review) throw notFound('review')
  return { isOwn: review.userId === userId, helpfulCount: review.helpfulCount, slug: review.product.slug }
}
