import { putWishContract, removeWishContract } from '@/app/api/v1/wishlists/contract'
import { defineRoute } from '@/lib/http/define-route'
import { putWish } from '@/lib/wishlists/put-wish'
import { removeWish } from '@/lib/wishlists/remove-wish'

export const PUT = defineRoute(putWishContract, (ctx, { params }) =>
  putWish(ctx, { wishlistId: params.id, variantId: params.variantId }),
)
export const DELETE = defineRoute(removeWishContract, (ctx, { params }) =>
  removeWish(ctx, { wishlistId: params.id, variantId: params.variantId }),
)
