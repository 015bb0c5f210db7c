import { defineRoute } from '@/lib/http/define-route'
import { getOrderHistory } from '@/lib/orders/get-order'
import { getOrderHistoryContract } from '../../contract'

export const GET = defineRoute(getOrderHistoryContract, async (ctx, { params }) => ({
  data: await getOrderHistory(ctx, params.id),
}))
