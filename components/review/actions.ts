'use server'
import { z } from 'zod'
import { signInPath } from '@/components/account/own-path'
import { deleteReview, updateReview } from '@/lib/catalog/change-review'
import { type HelpfulVote, WriteReview } from '@/lib/catalog/review-schema'
import { Slug } from '@/lib/catalog/schema'
import { voteForReview, withdrawVote } from '@/lib/catalog/vote-for-review'
import { writeReview } from '@/lib/catalog/write-review'
import { Id, wholeNumber } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { type Market, marketPath } from '@/lib/markets/markets'

const ReviewForm = WriteReview.extend({ rating: wholeNumber(1, 5) })

const toReviews = (done: string) => (_: unknown, market: Market) => ({
  path: marketPath(market, `/account/reviews?done=${done}`),
  always: true,
})

export const writeReviewAction = defineAction({
  name: 'write-review',
  schema: ReviewForm.extend({ slug: Slug }),
  run: (ctx, { slug, ...review }) => writeReview(ctx, slug, review),
  next: toReviews('review-written'),
})

export const updateReviewAction = defineAction({
  name: 'update-review',
  schema: ReviewForm.extend({ reviewId: Id }),
  run: (ctx, { reviewId, ...review }) => updateReview(ctx, reviewId, review),
  next: toReviews('review-changed'),
})

export const deleteReviewAction = defineAction({
  name: 'delete-review',
  schema: z.strictObject({ reviewId: Id }),
  run: (ctx, { reviewId }) => deleteReview(ctx, reviewId),
  next: toReviews('review-deleted'),
})

/**
 * One press of "helpful" below a review. Who is not signed in does that first, and comes to the page of all reviews of
 * the product; there a post without JavaScript ends too.
 */
export const voteForReviewAction = defineAction({
  name: 'vote-for-review',
  schema: z.strictObject({ slug: Slug, reviewId: Id, isHelpful: z.enum(['true', 'false']) }),
  async run(ctx, { slug, reviewId, isHelpful }): Promise<{ path: `/${string}`; vote: HelpfulVote | null }> {
    const path = `/products/${slug}/reviews` as const
    if (ctx.actor.kind === 'anonymous') return { path: marketPath(ctx.market, signInPath(path)), vote: null }
    const vote = await (isHelpful === 'true' ? voteForReview : withdrawVote)(ctx, reviewId)
    return { path: marketPath(ctx.market, `${path}?done=${vote.isHelpful ? 'voted' : 'unvoted'}`), vote }
  },
  next: ({ path, vote }) => ({ path, always: vote === null }),
})
