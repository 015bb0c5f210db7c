import { defineRoute } from '@/lib/http/define-route'
import { getOrder } from '@/lib/orders/get-order'
import { listShipmentsContract } from '../../contract'

export const GET = defineRoute(listShipmentsContract, async (ctx, { params }) => ({
  data: (await getOrder(ctx, params.id)).shipments,
}))
