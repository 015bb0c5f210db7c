import { defineRoute } from '@/lib/http/define-route'
import { listListedPrices } from '@/lib/price-lists/listed-prices'
import { listListedPricesContract } from '../../contract'

export const GET = defineRoute(listListedPricesContract, (ctx, { params, query }) =>
  listListedPrices(ctx, params.id, query),
)
