import { defineRoute } from '@/lib/http/define-route'
import { listAdminOrders } from '@/lib/orders/list-admin-orders'
import { listAdminOrdersContract } from '../contract'

export const GET = defineRoute(listAdminOrdersContract, (ctx, { query }) => listAdminOrders(ctx, query))
