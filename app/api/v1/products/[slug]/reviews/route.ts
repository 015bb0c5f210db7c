import { writeReviewContract } from '@/app/api/v1/reviews/contract'
import { cachedProduct } from '@/lib/catalog/cached'
import { listReviews } from '@/lib/catalog/list-reviews'
import { writeReview } from '@/lib/catalog/write-review'
import { defineRoute } from '@/lib/http/define-route'
import { orMovedProduct } from '@/lib/http/moved'
import { listReviewsContract } from '../../contract'

export const GET = defineRoute(listReviewsContract, async (ctx, { params: { slug }, query }) => {
  const product = await orMovedProduct(slug, cachedProduct(ctx.market.slug, slug))
  return listReviews(ctx, product.id, query)
})
export const POST = defineRoute(writeReviewContract, (ctx, { params, body }) =>
  writeReview(ctx, params.slug, body),
)
