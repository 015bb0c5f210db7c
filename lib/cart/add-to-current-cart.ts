import 'server-only'
import type { Ctx } from '@/lib/context'
import type { StockLine } from '@/lib/inventory/stock'
import { addItem } from './add-item'
import { createCart } from './create-cart'
import { findCurrentCart } from './get-cart'
import type { CartView } from './schema'

/** A cart that something was put into, and the token of one that was made for it. */
export type FilledCart = { cart: CartView; newToken: string | null }

/**
 * Adds to the caller's open cart in the market they are in, which is made with its first item.
 * Throws what `addItem` throws.
 */
export async function addToCurrentCart(ctx: Ctx, item: StockLine): Promise<FilledCart> {
  const open = await findCurrentCart(ctx)
  if (open && open.market === ctx.market.slug)
    return { cart: await addItem(ctx, { ...item, cartId: open.id }), newToken: null }
  const { token, ...cart } = await createCart(ctx, { market: ctx.market.slug, items: [item] })
  return { cart, newToken: token }
}
