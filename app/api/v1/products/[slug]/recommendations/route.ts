import { defineRoute } from '@/lib/http/define-route'
import { orMovedProduct } from '@/lib/http/moved'
import { cachedRecommendations } from '@/lib/search/cached'
import { listRecommendationsContract } from '../../contract'

export const GET = defineRoute(listRecommendationsContract, (ctx, { params: { slug } }) =>
  orMovedProduct(slug, cachedRecommendations(ctx.market.slug, slug)),
)
