import { writeReviewContract } from '@/app/api/v1/reviews/contract'
import { cachedProduct, cachedReviews } from '@/lib/catalog/cached'
import { writeReview } from '@/lib/catalog/write-review'
import { notFound } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http/define-route'
import { listReviewsContract } from '../../contract'

export const GET = defineRoute(listReviewsContract, async (ctx, { params }) => {
  const product = await cachedProduct(ctx.market.slug, params.slug)
  if (!product) throw notFound('product')
  return cachedReviews(ctx.market.slug, product.id, product.slug)
})
export const POST = defineRoute(writeReviewContract, (ctx, { params, body }) =>
  writeReview(ctx, params.slug, body),
)
