import { defineRoute } from '@/lib/http/define-route'
import { shipOrder } from '@/lib/orders/ship-order'
import { shipOrderContract } from '../../../contract'

export const POST = defineRoute(shipOrderContract, (ctx, { params, body }) => shipOrder(ctx, params.id, body))
