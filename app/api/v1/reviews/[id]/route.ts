import { deleteReview, updateReview } from '@/lib/catalog/change-review'
import { defineRoute } from '@/lib/http/define-route'
import { deleteReviewContract, updateReviewContract } from '../contract'

export const PATCH = defineRoute(updateReviewContract, (ctx, { params, body }) =>
  updateReview(ctx, params.id, body),
)
export const DELETE = defineRoute(deleteReviewContract, (ctx, { params }) => deleteReview(ctx, params.id))
