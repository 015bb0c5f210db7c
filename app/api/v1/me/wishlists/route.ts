import { createWishlistContract, listWishlistsContract } from '@/app/api/v1/wishlists/contract'
import { defineRoute } from '@/lib/http/define-route'
import { createWishlist } from '@/lib/wishlists/create-wishlist'
import { listWishlists } from '@/lib/wishlists/get-wishlist'

export const GET = defineRoute(listWishlistsContract, async (ctx) => ({ data: await listWishlists(ctx) }))
export const POST = defineRoute(createWishlistContract, (ctx, { body }) => createWishlist(ctx, body))
