import { defineRoute } from '@/lib/http/define-route'
import { getAdminOrder } from '@/lib/orders/get-order'
import { getAdminOrderContract } from '../../contract'

export const GET = defineRoute(getAdminOrderContract, (ctx, { params }) => getAdminOrder(ctx, params.id))
