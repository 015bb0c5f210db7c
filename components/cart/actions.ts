'use server'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { addItem } from '@/lib/cart/add-item'
import { createCart } from '@/lib/cart/create-cart'
import { findCurrentCart } from '@/lib/cart/get-cart'
import { updateItem } from '@/lib/cart/update-item'
import { notFound } from '@/lib/core/errors'
import { Id, MAX_QUANTITY, wholeNumber } from '@/lib/core/schema'
import { CART_COOKIE, CART_COOKIE_SECONDS, CART_COUNT_COOKIE, cookieOptions } from '@/lib/http/cookies'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'

/** Adds to the cart of this browser, which is made with its first item. Without JavaScript it leads to the cart. */
export const addItemAction = defineAction({
  name: 'add-item',
  schema: z.strictObject({ variantId: Id, quantity: wholeNumber(1, MAX_QUANTITY).default(1) }),
  async run(ctx, input) {
    const open = await findCurrentCart(ctx)
    if (open && open.market === ctx.market.slug) return addItem(ctx, { ...input, cartId: open.id })
    const { token, ...cart } = await createCart(ctx, { market: ctx.market.slug, items: [input] })
    const jar = await cookies()
    jar.set(CART_COOKIE, token, cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS }))
    return cart
  },
  next: (_cart, market) => ({ path: marketPath(market, '/cart') }),
})

/** Sets the quantity of an item; 0 removes it. The cookie it sets makes the cart page render anew. */
export const setQuantityAction = defineAction({
  name: 'set-quantity',
  schema: z.strictObject({ itemId: Id, quantity: wholeNumber(0, MAX_QUANTITY) }),
  async run(ctx, input) {
    const open = await findCurrentCart(ctx)
    if (!open) throw notFound('cart')
    const cart = await updateItem(ctx, { ...input, cartId: open.id })
    const jar = await cookies()
    const options = cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS, readable: true })
    jar.set(CART_COUNT_COOKIE, String(cart.itemCount), options)
    return cart
  },
})
