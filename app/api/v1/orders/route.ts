import { placeOrder } from '@/lib/checkout/place-order'
import { defineRoute } from '@/lib/http/define-route'
import { placeOrderContract } from './contract'

export const POST = defineRoute(placeOrderContract, (ctx, { body }) => placeOrder(ctx, body))
