import { z } from 'zod'
import { Slug } from '@/lib/catalog/schema'
import { Id, Token } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import {
  CreateWishlist,
  SharedWishlistView,
  UpdateWishlist,
  WishedProduct,
  WishlistSummary,
  WishlistView,
} from '@/lib/wishlists/schema'

const own = { tag: 'Wish lists', auth: 'person' } as const
const NOT_FOUND = { 404: ['wishlist.not_found'] } as const
const byId = { ...own, params: z.strictObject({ id: Id }), errors: NOT_FOUND } as const
const ofItem = {
  ...own,
  path: '/me/wishlists/{id}/items/{variantId}',
  params: z.strictObject({ id: Id, variantId: Id }),
  status: 204,
  response: null,
} as const

export const listWishlistsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/wishlists',
  summary: 'The own wish lists, oldest first',
  status: 200,
  response: z.object({ data: z.array(WishlistSummary) }),
})

export const createWishlistContract = contract({
  ...own,
  method: 'POST',
  path: '/me/wishlists',
  summary: 'Begin a wish list',
  body: CreateWishlist,
  status: 201,
  response: WishlistView,
  errors: { 409: ['wishlist.too_many'] },
})

export const getWishlistContract = contract({
  ...byId,
  method: 'GET',
  path: '/me/wishlists/{id}',
  summary: 'A wish list with what is on it, latest first',
  status: 200,
  response: WishlistView,
})

export const updateWishlistContract = contract({
  ...byId,
  method: 'PATCH',
  path: '/me/wishlists/{id}',
  summary: 'Rename a wish list, share it by a link, or end that link',
  body: UpdateWishlist,
  status: 200,
  response: WishlistView,
})

export const deleteWishlistContract = contract({
  ...byId,
  method: 'DELETE',
  path: '/me/wishlists/{id}',
  summary: 'Delete a wish list and what is on it',
  status: 204,
  response: null,
})

export const putWishContract = contract({
  ...ofItem,
  method: 'PUT',
  summary: 'Put a variant on a wish list; nothing changes if it is there',
  errors: { 404: ['wishlist.not_found', 'variant.not_found'], 409: ['wishlist.full'] },
})

export const removeWishContract = contract({
  ...ofItem,
  method: 'DELETE',
  summary: 'Take a variant off a wish list; nothing changes if it is not there',
  errors: NOT_FOUND,
})

export const getSharedWishlistContract = contract({
  method: 'GET',
  path: '/wishlists/{shareToken}',
  summary: 'A wish list that somebody shares: its name and products',
  tag: 'Wish lists',
  auth: 'public',
  params: z.strictObject({ shareToken: Token }),
  status: 200,
  response: SharedWishlistView,
  errors: NOT_FOUND,
})

export const listWishedProductsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/wished-products',
  summary: 'Which products are on any of the own wish lists',
  status: 200,
  response: z.object({ data: z.array(WishedProduct) }),
})

const ofProduct = {
  ...own,
  path: '/me/wished-products/{slug}',
  params: z.strictObject({ slug: Slug }),
  status: 204,
  response: null,
} as const

export const wishForProductContract = contract({
  ...ofProduct,
  method: 'PUT',
  summary:
    'Put a product on the first wish list, in its first variant in stock; nothing changes if it is on any',
  errors: { 404: ['product.not_found'], 409: ['wishlist.full'] },
})

export const unwishProductContract = contract({
  ...ofProduct,
  method: 'DELETE',
  summary: 'Take a product off all own wish lists',
})
