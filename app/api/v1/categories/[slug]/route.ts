import { cachedCategories } from '@/lib/catalog/cached'
import { notFound } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http/define-route'
import { getCategoryContract } from '../contract'

export const GET = defineRoute(getCategoryContract, async (ctx, { params }) => {
  const category = (await cachedCategories(ctx.market.slug)).find(({ slug }) => slug === params.slug)
  if (!category) throw notFound('category')
  return category
})
