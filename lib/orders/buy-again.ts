import 'server-only'
import { addToCurrentCart, type FilledCart } from '@/lib/cart/add-to-current-cart'
import { variantUnavailable } from '@/lib/cart/errors'
import { findCurrentCart } from '@/lib/cart/get-cart'
import type { CartView } from '@/lib/cart/schema'
import type { Ctx } from '@/lib/context'
import { AppError, notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { nothingToBuy } from './errors'
import { heldBy } from './order-scope'

export type BoughtAgain = FilledCart & {
  /** What could not go into the cart. */
  missing: { title: string; quantity: number }[]
}

/**
 * Puts what was ordered into the caller's cart once more, as far as it can be bought now: of what is short, what is
 * left. Throws `order.not_found`, and `order.nothing_to_buy` (409) when nothing is left.
 */
export async function buyAgain(ctx: Ctx, orderId: string): Promise<BoughtAgain> {
  const lines = await ctx.db.$queryRaw<Line[]>(sql`
    SELECT l."variantId", l."title", l."quantity" FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."id" = ${orderId}::uuid AND ${heldBy(ctx)} ORDER BY l."position"`)
  if (lines.length === 0) throw notFound('order')
  let holder = ctx
  let cart: CartView | null = await findCurrentCart(ctx)
  let newToken: string | null = null
  let units = 0
  const missing: BoughtAgain['missing'] = []
  for (const { variantId, title, quantity } of lines) {
    const before = cart?.items.find((item) => item.variantId === variantId)?.quantity ?? 0
    const filled = variantId === null ? null : await addWhatIsLeft(holder, { variantId, quantity }, before)
    const added = filled?.added ?? 0
    units += added
    if (added < quantity) missing.push({ title, quantity: quantity - added })
    if (!filled) continue
    cart = filled.cart
    if (filled.newToken) {
      newToken = filled.newToken
      holder = { ...ctx, cartToken: filled.newToken }
    }
  }
  if (!cart || units === 0) throw nothingToBuy()
  return { cart, newToken, missing }
}

type Line = { variantId: string | null; title: string; quantity: number }

/** Null when none of it can be added. `inCart` units of it are there already. */
async function addWhatIsLeft(
  ctx: Ctx,
  item: { variantId: string; quantity: number },
  inCart: number,
): Promise<(FilledCart & { added: number }) | null> {
  try {
    return { ...(await addToCurrentCart(ctx, item)), added: item.quantity }
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'conflict') throw error
    const left = Number(error.details.params?.left ?? 0) - inCart
    if (error.code === variantUnavailable().code || left <= 0 || left >= item.quantity) return null
    return addWhatIsLeft(ctx, { ...item, quantity: left }, inCart)
  }
}
