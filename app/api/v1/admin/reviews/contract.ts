import { z } from 'zod'
import { AdminReview, AdminReviewRow, ListAdminReviews, ReviewChange } from '@/lib/catalog/review-schema'
import { BAD_CURSOR, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

const ofReview = {
  path: '/admin/reviews/{id}',
  tag: 'Back office',
  params: z.strictObject({ id: Id }),
  status: 200,
  response: AdminReview,
} as const

export const listAdminReviewsContract = contract({
  method: 'GET',
  path: '/admin/reviews',
  summary: 'Reviews of every status, latest first',
  tag: 'Back office',
  auth: 'reviews:read',
  query: ListAdminReviews,
  status: 200,
  response: pageOf(AdminReviewRow),
  errors: BAD_CURSOR,
})

export const getAdminReviewContract = contract({
  ...ofReview,
  method: 'GET',
  summary: 'A review with its product and author',
  auth: 'reviews:read',
  errors: { 404: ['review.not_found'] },
})

export const moderateReviewContract = contract({
  ...ofReview,
  method: 'PATCH',
  summary: 'Show, reject or answer a review; If-Match carries the version that was read',
  auth: 'reviews:write',
  body: ReviewChange,
  ifMatch: 'required',
  errors: {
    404: ['review.not_found'],
    412: ['review.changed'],
    422: ['review.reason_without_rejection'],
  },
})
