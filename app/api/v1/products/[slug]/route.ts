import { cachedProductAnswer } from '@/lib/catalog/cached'
import { defineRoute } from '@/lib/http/define-route'
import { orMovedProduct } from '@/lib/http/moved'
import { getProductContract } from '../contract'

export const GET = defineRoute(getProductContract, (ctx, { params: { slug } }) =>
  orMovedProduct(slug, cachedProductAnswer(ctx.market.slug, slug)),
)
