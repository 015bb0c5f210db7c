import { listPriceHistory } from '@/lib/catalog/list-price-history'
import { defineRoute } from '@/lib/http/define-route'
import { priceHistoryContract } from '../../contract'

export const GET = defineRoute(priceHistoryContract, async (ctx, { params }) => ({
  data: await listPriceHistory(ctx, params.slug),
}))
