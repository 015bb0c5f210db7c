import { cachedProductAnswer } from '@/lib/catalog/cached'
import { notFound } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http/define-route'
import { getProductContract } from '../contract'

export const GET = defineRoute(getProductContract, async (ctx, { params }) => {
  const product = await cachedProductAnswer(ctx.market.slug, params.slug)
  if (!product) throw notFound('product')
  return product
})
