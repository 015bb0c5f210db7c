import 'server-only'
import type { Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { MARKETS } from '@/lib/markets/markets'
import { addItem } from './add-item'
import { loadCart } from './cart-state'
import { cartView } from './cart-view'
import { CART_LIFETIME } from './limits'
import type { CartView, CreateCart, NewCartView } from './schema'

/**
 * Makes a cart, with items if given. The answer carries the token that opens it, the only time it is told.
 * Throws what `addItem` throws; the row left behind then is one that nobody holds a token of, and expires.
 */
export async function createCart(ctx: Ctx, input: CreateCart): Promise<NewCartView> {
  const market = input.market ? MARKETS[input.market] : ctx.market
  const cartToken = newToken()
  const id = newId()
  const userId = ctx.actor.kind === 'customer' ? ctx.actor.userId : null
  await ctx.db.$executeRaw(sql`
    INSERT INTO "Cart" ("id", "tokenHash", "userId", "market", "currency", "expiresAt")
    VALUES (${id}::uuid, ${hashToken(cartToken)}, ${userId}::uuid, ${market.slug}, ${market.currency}, now() + ${CART_LIFETIME})`)

  const holder: Ctx = { ...ctx, market, cartToken }
  let cart: CartView | undefined
  for (const item of input.items) cart = await addItem(holder, { ...item, cartId: id })
  return { ...(cart ?? cartView(await loadCart(holder, id), ctx.now)), token: cartToken }
}
