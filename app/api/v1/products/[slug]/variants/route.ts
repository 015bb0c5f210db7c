import { cachedProduct } from '@/lib/catalog/cached'
import { defineRoute } from '@/lib/http/define-route'
import { orMovedProduct } from '@/lib/http/moved'
import { listVariantsContract } from '../../contract'

export const GET = defineRoute(listVariantsContract, async (ctx, { params: { slug } }) => {
  const product = await orMovedProduct(slug, cachedProduct(ctx.market.slug, slug))
  return { data: product.variants }
})
