import { defineRoute } from '@/lib/http/define-route'
import { getOrder } from '@/lib/orders/get-order'
import { getOrderContract } from '../contract'

export const GET = defineRoute(getOrderContract, (ctx, { params }) => getOrder(ctx, params.id))
