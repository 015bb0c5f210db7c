import { getCart } from '@/lib/cart/get-cart'
import { defineRoute } from '@/lib/http/define-route'
import { listShippingOptionsContract } from '../../contract'

export const GET = defineRoute(listShippingOptionsContract, async (ctx, { params }) => ({
  data: (await getCart(ctx, params.id)).shippingOptions,
}))
