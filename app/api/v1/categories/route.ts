import { cachedCategories } from '@/lib/catalog/cached'
import { defineRoute } from '@/lib/http/define-route'
import { listCategoriesContract } from './contract'

export const GET = defineRoute(listCategoriesContract, async (ctx) => ({
  data: await cachedCategories(ctx.market.slug),
}))
