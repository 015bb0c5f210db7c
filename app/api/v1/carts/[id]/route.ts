import { deleteCart } from '@/lib/cart/delete-cart'
import { getCart } from '@/lib/cart/get-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { defineRoute } from '@/lib/http/define-route'
import { deleteCartContract, getCartContract, updateCartContract } from '../contract'

export const GET = defineRoute(getCartContract, (ctx, { params }) => getCart(ctx, params.id))
export const PATCH = defineRoute(updateCartContract, (ctx, { params, body }) =>
  updateCart(ctx, params.id, body),
)
export const DELETE = defineRoute(deleteCartContract, async (ctx, { params }) => {
  await deleteCart(ctx, params.id)
  return undefined
})
