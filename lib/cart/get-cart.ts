import 'server-only'
import type { Ctx } from '@/lib/context'
import { findOpenCart, loadCart } from './cart-state'
import { cartView } from './cart-view'
import type { CartView } from './schema'

/** The cart with current prices and notices. Throws `cart.not_found`, also for a stranger's. */
export async function getCart(ctx: Ctx, cartId: string): Promise<CartView> {
  return cartView(await loadCart(ctx, cartId), ctx.now)
}

/** The open cart of the caller's cookie, or null when there is none (any more). */
export async function findCurrentCart(ctx: Ctx): Promise<CartView | null> {
  const cart = await findOpenCart(ctx)
  return cart ? cartView(cart, ctx.now) : null
}
