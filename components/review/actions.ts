'use server'
import { z } from 'zod'
import { deleteReview, updateReview } from '@/lib/catalog/change-review'
import { Slug, WriteReview } from '@/lib/catalog/schema'
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
