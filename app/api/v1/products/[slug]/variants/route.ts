import { cachedProduct } from '@/lib/catalog/cached'
import { notFound } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http/define-route'
import { listVariantsContract } from '../../contract'

export const GET = defineRoute(listVariantsContract, async (ctx, { params }) => {
  const product = await cachedProduct(ctx.market.slug, params.slug)
  if (!product) throw notFound('product')
  return { data: product.variants }
})
