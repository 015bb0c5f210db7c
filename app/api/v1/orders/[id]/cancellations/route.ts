import { cancelOrder } from '@/lib/checkout/cancel-order'
import { defineRoute } from '@/lib/http/define-route'
import { cancelOrderContract } from '../../contract'

export const POST = defineRoute(cancelOrderContract, (ctx, { params, body }) =>
  cancelOrder(ctx, params.id, body),
)
