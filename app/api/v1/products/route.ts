import { cachedProductsAnswer } from '@/lib/catalog/cached'
import { defineRoute } from '@/lib/http/define-route'
import { listProductsContract } from './contract'

export const GET = defineRoute(listProductsContract, (ctx, { query }) =>
  cachedProductsAnswer(ctx.market.slug, query),
)
