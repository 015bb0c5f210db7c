import { updateItem } from '@/lib/cart/update-item'
import { defineRoute } from '@/lib/http/define-route'
import { removeItemContract, updateItemContract } from '../../../contract'

export const PATCH = defineRoute(updateItemContract, (ctx, { params, body }) =>
  updateItem(ctx, { cartId: params.id, itemId: params.itemId, ...body }),
)
export const DELETE = defineRoute(removeItemContract, (ctx, { params }) =>
  updateItem(ctx, { cartId: params.id, itemId: params.itemId, quantity: 0 }),
)
