import { z } from 'zod'
import { OwnReviewView, Slug, UpdateReview, WriteReview } from '@/lib/catalog/schema'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

const own = { tag: 'Reviews', auth: 'person' } as const
const byId = {
  ...own,
  path: '/reviews/{id}',
  params: z.strictObject({ id: Id }),
  errors: { 404: ['review.not_found'] },
} as const

export const writeReviewContract = contract({
  ...own,
  method: 'POST',
  path: '/products/{slug}/reviews',
  summary: 'Write about a product, once; it is shown when the shop has read it',
  params: z.strictObject({ slug: Slug }),
  body: WriteReview,
  status: 201,
  response: OwnReviewView,
  errors: { 404: ['product.not_found'], 409: ['review.exists'] },
})

export const updateReviewContract = contract({
  ...byId,
  method: 'PATCH',
  summary: 'Change the own review; the shop reads it again before it is shown',
  body: UpdateReview,
  status: 200,
  response: OwnReviewView,
})

export const deleteReviewContract = contract({
  ...byId,
  method: 'DELETE',
  summary: 'Delete the own review',
  status: 204,
  response: null,
})
