import { z } from 'zod'
import { CastVote, HelpfulVote, OwnReviewView, UpdateReview, WriteReview } from '@/lib/catalog/review-schema'
import { Slug } from '@/lib/catalog/schema'
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
  summary: 'Write about a product, once; it is shown at once or when the shop has read it, as "status" says',
  params: z.strictObject({ slug: Slug }),
  body: WriteReview,
  status: 201,
  response: OwnReviewView,
  errors: { 404: ['product.not_found'], 409: ['review.exists'] },
})

export const updateReviewContract = contract({
  ...byId,
  method: 'PATCH',
  summary: 'Change the own review; the shop may want to read it again before it is shown',
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

const vote = {
  ...own,
  path: '/reviews/{id}/helpful-vote',
  params: byId.params,
  status: 200,
  response: HelpfulVote,
} as const

export const voteForReviewContract = contract({
  ...vote,
  method: 'PUT',
  summary: 'Say that a review is helpful; twice is once',
  errors: { 404: ['review.not_found'], 409: ['review.own'] },
})

export const withdrawVoteContract = contract({
  ...vote,
  method: 'DELETE',
  summary: 'Take that back',
  errors: byId.errors,
})

export const listVotesContract = contract({
  ...own,
  method: 'GET',
  path: '/me/helpful-votes',
  summary: 'Which reviews of a product one has found helpful',
  query: z.strictObject({ product: Slug }),
  status: 200,
  response: z.object({ data: z.array(CastVote) }),
})
