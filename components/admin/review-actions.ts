'use server'
import { z } from 'zod'
import { decideReviews, moderateReview } from '@/lib/catalog/moderate-review'
import { setReviewRule } from '@/lib/catalog/review-rule'
import { AdminReviewFilter, DecideReviews, ModerateReview, ReviewRule } from '@/lib/catalog/review-schema'
import { Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { reviewListPath } from './admin-links'

/** The list that a form was sent from, so that its answer leads back there. */
const List = z.object({
  view: z.string().max(20).optional(),
  rating: z.string().max(1).optional(),
  q: AdminReviewFilter.shape.q.catch(undefined),
})

/** The chosen reviews come as "review.<id>" = "on". */
const Chosen = z
  .record(Id, z.literal('on'))
  .optional()
  .transform((chosen) => Object.keys(chosen ?? {}))

export const decideReviewsAction = defineAction({
  name: 'decide-reviews',
  source: 'admin',
  schema: List.extend({
    review: Chosen.pipe(DecideReviews.shape.ids),
    status: DecideReviews.shape.status,
    rejectionReason: DecideReviews.shape.rejectionReason,
  }),
  async run(ctx, { review: ids, status, rejectionReason, ...list }) {
    // The field stands beside both buttons; a reason belongs to one of them.
    const reason = status === 'rejected' ? rejectionReason : null
    return { ...(await decideReviews(ctx, { ids, status, rejectionReason: reason })), list }
  },
  next: ({ changed, list }) => ({ path: reviewListPath({ ...list, done: String(changed) }), always: true }),
})

export const moderateReviewAction = defineAction({
  name: 'moderate-review',
  source: 'admin',
  schema: List.extend({
    reviewId: Id,
    version: z.coerce.number().pipe(ModerateReview.shape.version),
    status: ModerateReview.shape.status,
    rejectionReason: ModerateReview.shape.rejectionReason,
    reply: ModerateReview.shape.reply,
  }),
  async run(ctx, { reviewId, view, rating, q, ...input }) {
    // As above: the field for the reason stands beside both buttons.
    const reason = input.status === 'published' ? null : input.rejectionReason
    const { id } = await moderateReview(ctx, reviewId, { ...input, rejectionReason: reason })
    return { path: reviewListPath({ view, rating, q, saved: '1' }, id) }
  },
  next: ({ path }) => ({ path, always: true }),
})

export const setReviewRuleAction = defineAction({
  name: 'set-review-rule',
  source: 'admin',
  schema: z.strictObject({ rule: ReviewRule }),
  run: (ctx, { rule }) => setReviewRule(ctx, rule),
  next: () => ({ path: '/admin/reviews?saved=rule', always: true }),
})
