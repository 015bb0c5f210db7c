import { addItem } from '@/lib/cart/add-item'
import { clearCart } from '@/lib/cart/clear-cart'
import { defineRoute } from '@/lib/http/define-route'
import { addItemContract, clearCartContract } from '../../contract'

export const POST = defineRoute(addItemContract, (ctx, { params, body }) =>
  addItem(ctx, { ...body, cartId: params.id }),
)
export const DELETE = defineRoute(clearCartContract, (ctx, { params }) => clearCart(ctx, params.id))
