'use server'
import { z } from 'zod'
import { addToCurrentCart } from '@/lib/cart/add-to-current-cart'
import { findCurrentCart } from '@/lib/cart/get-cart'
import { updateItem } from '@/lib/cart/update-item'
import { findChosenVariant } from '@/lib/catalog/find-chosen-variant'
import { ChosenVariant } from '@/lib/catalog/schema'
import { notFound } from '@/lib/core/errors'
import { Id, MAX_QUANTITY, wholeNumber } from '@/lib/core/schema'
import { keepCart, keepCartCount } from '@/lib/http/browser-cart'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'

/**
 * Adds to the cart of this browser, which is made with its first item. Without JavaScript it leads to the cart, also
 * where it is refused: product pages are static and cannot say why. What else the form asks for, whom to tell when
 * something is back, says nothing here.
 */
export const addItemAction = defineAction({
  name: 'add-item',
  schema: z.intersection(z.object({ quantity: wholeNumber(1, MAX_QUANTITY).default(1) }), ChosenVariant),
  async run(ctx, { quantity, ...chosen }) {
    const variantId = await findChosenVariant(ctx, chosen)
    const filled = await addToCurrentCart(ctx, { variantId, quantity })
    await keepCart(filled)
    return filled.cart
  },
  next: (_cart, market) => ({ path: marketPath(market, '/cart') }),
  refused: (_, market) => marketPath(market, '/cart'),
})

/** Sets the quantity of an item; 0 removes it. The cookie it sets makes the cart page render anew. */
export const setQuantityAction = defineAction({
  name: 'set-quantity',
  schema: z.strictObject({ itemId: Id, quantity: wholeNumber(0, MAX_QUANTITY) }),
  async run(ctx, input) {
    const open = await findCurrentCart(ctx)
    if (!open) throw notFound('cart')
    const cart = await updateItem(ctx, { ...input, cartId: open.id })
    await keepCartCount(cart)
    return cart
  },
})
