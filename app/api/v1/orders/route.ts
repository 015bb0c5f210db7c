import { placeOrder } from '@/lib/checkout/place-order'
import { defineRoute } from '@/lib/http/define-route'
import { listOwnOrders } from '@/lib/orders/list-own-orders'
import { listOwnOrdersContract, placeOrderContract } from './contract'

export const GET = defineRoute(listOwnOrdersContract, (ctx, { query }) => listOwnOrders(ctx, query))
export const POST = defineRoute(placeOrderContract, (ctx, { body }) => placeOrder(ctx, body))
