'use server'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { addItem } from '@/lib/cart/add-item'
import { createCart } from '@/lib/cart/create-cart'
import { findCurrentCart } from '@/lib/cart/get-cart'
import type { CartView } from '@/lib/cart/schema'
import { updateItem } from '@/lib/cart/update-item'
import { notFound } from '@/lib/core/errors'
import { Id, Quantity } from '@/lib/core/schema'
import { CART_COOKIE, CART_COOKIE_SECONDS, CART_COUNT_COOKIE, cookieOptions } from '@/lib/http/cookies'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'

/** Adds to the cart of this browser, which is made with its first item. Without JavaScript it leads to the cart. */
export const addItemAction = defineAction({
  name: 'add-item',
  schema: z.strictObject({ variantId: Id, quantity: z.coerce.number().pipe(Quantity).default(1) }),
  async run(ctx, input) {
    const open = await findCurrentCart(ctx)
    if (open && open.market === ctx.market.slug)
      return remember(await addItem(ctx, { ...input, cartId: open.id }))
    const { token, ...cart } = await createCart(ctx, { market: ctx.market.slug, items: [input] })
    return remember(cart, token)
  },
  next: (_cart, market) => ({ path: marketPath(market, '/cart') }),
})

/** Sets the quantity of an item; 0 removes it. */
export const setQuantityAction = defineAction({
  name: 'set-quantity',
  schema: z.strictObject({ itemId: Id, quantity: z.coerce.number().pipe(z.int().min(0).max(99)) }),
  async run(ctx, input) {
    const open = await findCurrentCart(ctx)
    if (!open) throw notFound('cart')
    return remember(await updateItem(ctx, { ...input, cartId: open.id }))
  },
})

/** Keeps the count where static pages can read it, and a new cart's token where only we can. */
async function remember(cart: CartView, token?: string): Promise<CartView> {
  const jar = await cookies()
  if (token) jar.set(CART_COOKIE, token, cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS }))
  jar.set(
    CART_COUNT_COOKIE,
    String(cart.itemCount),
    cookieOptions({ maxAgeSeconds: CART_COOKIE_SECONDS, readable: true }),
  )
  return cart
}
