import { updateCart } from '@/lib/cart/update-cart'
import { defineRoute } from '@/lib/http/define-route'
import { setShippingOptionContract } from '../../contract'

export const PUT = defineRoute(setShippingOptionContract, (ctx, { params, body }) =>
  updateCart(ctx, params.id, body),
)
