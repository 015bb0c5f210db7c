import 'server-only'
import { personIdOf } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'
import { MARKETS } from '@/lib/markets/markets'
import { loadCart } from './cart-state'
import { cartView } from './cart-view'
import { CART_LIFETIME } from './limits'
import { putItems } from './put-items'
import type { CreateCart, NewCartView } from './schema'

/**
 * Makes a cart, with items if given: all of them, or no cart. The answer carries the token that opens it,
 * the only time it is told. Throws what `addItem` throws.
 */
export async function createCart(ctx: Ctx, input: CreateCart): Promise<NewCartView> {
  const market = input.market ? MARKETS[input.market] : ctx.market
  const cartToken = newToken()
  const id = newId()
  const userId = personIdOf(ctx)
  const insert = (isFine: Sql) => sql`
    INSERT INTO "Cart" ("id", "tokenHash", "userId", "market", "currency", "expiresAt")
    SELECT ${id}::uuid, ${hashToken(cartToken)}, ${userId}::uuid, ${market.slug}, ${market.currency}, now() + ${CART_LIFETIME}
    WHERE ${isFine} RETURNING "id"`

  const holder: Ctx = { ...ctx, market, cartToken }
  if (input.items.length === 0) await ctx.db.$queryRaw(insert(sql`true`))
  else {
    const cart = sql`SELECT ${id}::uuid AS "id", ${market.currency}::char(3) AS "currency", NULL::timestamptz AS "completedAt"`
    await putItems(holder, { cart, open: insert }, input.items)
  }
  return { ...cartView(await loadCart(holder, id), ctx.now), token: cartToken }
}
