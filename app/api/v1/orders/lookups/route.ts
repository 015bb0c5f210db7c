import { defineRoute } from '@/lib/http/define-route'
import { requestOrderLink } from '@/lib/orders/request-order-link'
import { lookUpOrderContract } from '../contract'

export const POST = defineRoute(lookUpOrderContract, (ctx, { body }) => requestOrderLink(ctx, body))
