'use server'
import { z } from 'zod'
import { signInPath } from '@/components/account/own-path'
import { addToCurrentCart } from '@/lib/cart/add-to-current-cart'
import { findChosenVariant } from '@/lib/catalog/find-chosen-variant'
import { ChosenVariant, Slug } from '@/lib/catalog/schema'
import { Id } from '@/lib/core/schema'
import { keepCart, keepCartCount } from '@/lib/http/browser-cart'
import { defineAction } from '@/lib/http/define-action'
import { type Market, marketPath } from '@/lib/markets/markets'
import { createWishlist } from '@/lib/wishlists/create-wishlist'
import { saveForLater } from '@/lib/wishlists/put-wish'
import { removeWish } from '@/lib/wishlists/remove-wish'
import { CreateWishlist, UpdateWishlist } from '@/lib/wishlists/schema'
import { deleteWishlist, updateWishlist } from '@/lib/wishlists/update-wishlist'
import { wishForProduct } from '@/lib/wishlists/wished-products'

const OfList = z.strictObject({ wishlistId: Id })
const OfItem = OfList.extend({ variantId: Id })

const listPath = (market: Market, wishlistId: string, done: string) =>
  marketPath(market, `/account/wishlists/${wishlistId}?done=${done}`)

/**
 * One press of the heart on a product page. Who is not signed in is led there, and then to the page that saves what
 * they had chosen. The quantity of the form around it says nothing here.
 */
export const saveForLaterAction = defineAction({
  name: 'save-for-later',
  schema: ChosenVariant,
  async run(ctx, chosen): Promise<{ path: `/${string}`; savedId: string | null }> {
    const variantId = await findChosenVariant(ctx, chosen)
    if (ctx.actor.kind === 'anonymous')
      return {
        path: marketPath(ctx.market, signInPath(`/account/wishlists/save?variant=${variantId}`)),
        savedId: null,
      }
    const { wishlistId } = await saveForLater(ctx, { variantId })
    return { path: listPath(ctx.market, wishlistId, 'wish-saved'), savedId: variantId }
  },
  next: ({ path, savedId }) => ({ path, always: savedId === null }),
  // The page of the form is static and cannot say why; the cart's tells what went wrong in any form.
  refused: (_, market) => marketPath(market, '/cart'),
})

/** As the heart, from the page after signing in: it leads to the list. */
export const finishSavingAction = defineAction({
  name: 'finish-saving',
  schema: z.strictObject({ variantId: Id }),
  run: saveForLater,
  next: ({ wishlistId }, market) => ({ path: listPath(market, wishlistId, 'wish-saved'), always: true }),
})

/** As the heart of a card, for who has just signed in or has no script. */
export const finishWishingAction = defineAction({
  name: 'finish-wishing',
  schema: z.strictObject({ slug: Slug }),
  run: (ctx, { slug }) => wishForProduct(ctx, slug),
  next: ({ wishlistId }, market) => ({ path: listPath(market, wishlistId, 'wish-saved'), always: true }),
})

export const createWishlistAction = defineAction({
  name: 'create-wishlist',
  schema: CreateWishlist,
  run: createWishlist,
  next: ({ id }, market) => ({ path: listPath(market, id, 'wishlist-created'), always: true }),
})

export const renameWishlistAction = defineAction({
  name: 'rename-wishlist',
  schema: OfList.extend({ name: UpdateWishlist.shape.name.unwrap() }),
  run: (ctx, { wishlistId, name }) => updateWishlist(ctx, wishlistId, { name }),
  next: ({ id }, market) => ({ path: listPath(market, id, 'wishlist-renamed'), always: true }),
})

export const shareWishlistAction = defineAction({
  name: 'share-wishlist',
  schema: OfList,
  run: (ctx, { wishlistId }) => updateWishlist(ctx, wishlistId, { isShared: true }),
  next: ({ id }, market) => ({ path: listPath(market, id, 'wishlist-shared'), always: true }),
})

export const unshareWishlistAction = defineAction({
  name: 'unshare-wishlist',
  schema: OfList,
  run: (ctx, { wishlistId }) => updateWishlist(ctx, wishlistId, { isShared: false }),
  next: ({ id }, market) => ({ path: listPath(market, id, 'wishlist-private'), always: true }),
})

export const deleteWishlistAction = defineAction({
  name: 'delete-wishlist',
  schema: OfList,
  run: (ctx, { wishlistId }) => deleteWishlist(ctx, wishlistId),
  next: (_, market) => ({
    path: marketPath(market, '/account/wishlists?done=wishlist-deleted'),
    always: true,
  }),
})

export const removeWishAction = defineAction({
  name: 'remove-wish',
  schema: OfItem,
  run: async (ctx, input) => removeWish(ctx, input).then(() => input),
  next: ({ wishlistId }, market) => ({ path: listPath(market, wishlistId, 'wish-removed'), always: true }),
})

/** Into the cart, and off the list: in this order, so that nothing is lost between the two. */
export const moveWishAction = defineAction({
  name: 'move-wish',
  schema: OfItem,
  async run(ctx, input) {
    const filled = await addToCurrentCart(ctx, { variantId: input.variantId, quantity: 1 })
    await keepCart(filled)
    await keepCartCount(filled.cart)
    await removeWish(ctx, input)
    return input
  },
  next: ({ wishlistId }, market) => ({ path: listPath(market, wishlistId, 'wish-moved'), always: true }),
})
