import { updateCart } from '@/lib/cart/update-cart'
import { defineRoute } from '@/lib/http/define-route'
import { setAddressesContract } from '../../contract'

export const PUT = defineRoute(setAddressesContract, (ctx, { params, body }) =>
  updateCart(ctx, params.id, body),
)
