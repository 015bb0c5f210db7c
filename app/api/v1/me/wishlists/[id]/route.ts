import {
  deleteWishlistContract,
  getWishlistContract,
  updateWishlistContract,
} from '@/app/api/v1/wishlists/contract'
import { defineRoute } from '@/lib/http/define-route'
import { getWishlist } from '@/lib/wishlists/get-wishlist'
import { deleteWishlist, updateWishlist } from '@/lib/wishlists/update-wishlist'

export const GET = defineRoute(getWishlistContract, (ctx, { params }) => getWishlist(ctx, params.id))
export const PATCH = defineRoute(updateWishlistContract, (ctx, { params, body }) =>
  updateWishlist(ctx, params.id, body),
)
export const DELETE = defineRoute(deleteWishlistContract, (ctx, { params }) => deleteWishlist(ctx, params.id))
