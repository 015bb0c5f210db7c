import { defineRoute } from '@/lib/http/define-route'
import { getSharedWishlist } from '@/lib/wishlists/get-wishlist'
import { getSharedWishlistContract } from '../contract'

export const GET = defineRoute(getSharedWishlistContract, (ctx, { params }) =>
  getSharedWishlist(ctx, params.shareToken),
)
