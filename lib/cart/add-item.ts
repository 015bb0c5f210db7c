import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { sql } from '@/lib/db/sql'
import { loadCart, ownedBy } from './cart-state'
import { cartView } from './cart-view'
import { cartCompleted, cartFull, insufficientStock, variantUnavailable } from './errors'
import { CART_LIFETIME, MAX_ITEMS } from './limits'
import type { CartView } from './schema'

/**
 * Puts `quantity` more of a variant into the cart; what is there already is added to. Two statements
 * and the read for the answer. Nothing is reserved yet.
 * Throws `cart.not_found`, `cart.completed`, `cart.unavailable`, `cart.sold_out`,
 * `cart.insufficient_stock` (409, `left` in params), `cart.full`.
 */
export async function addItem(
  ctx: Ctx,
  input: { cartId: string; variantId: string; quantity: number },
): Promise<CartView> {
  const offer = await findOffer(ctx, input)
  if (!offer) throw notFound('cart')
  if (offer.completedAt) throw cartCompleted()
  if (offer.amountMinor === null) throw variantUnavailable()
  if (offer.inCart === 0 && offer.itemCount >= MAX_ITEMS) throw cartFull(MAX_ITEMS)
  const quantity = offer.inCart + input.quantity
  const most = Math.min(offer.available ?? MAX_QUANTITY, MAX_QUANTITY)
  if (quantity > most) throw insufficientStock(offer.title, most)

  const added = await ctx.db.$executeRaw(sql`
    WITH "open" AS (
      UPDATE "Cart" SET "version" = "version" + 1, "updatedAt" = now(), "expiresAt" = now() + ${CART_LIFETIME}
      WHERE "id" = ${input.cartId}::uuid AND "completedAt" IS NULL RETURNING "id")
    INSERT INTO "CartItem" ("id", "cartId", "variantId", "quantity", "unitMinor")
    SELECT ${newId()}::uuid, "id", ${input.variantId}::uuid, ${input.quantity}, ${offer.amountMinor} FROM "open"
    ON CONFLICT ("cartId", "variantId") DO UPDATE SET
      "quantity" = LEAST("CartItem"."quantity" + EXCLUDED."quantity", ${most}), "unitMinor" = EXCLUDED."unitMinor"`)
  if (added === 0) throw cartCompleted()
  return cartView(await loadCart(ctx, input.cartId), ctx.now)
}

type Offer = {
  completedAt: Date | null
  title: string
  amountMinor: bigint | null
  /** null: stock is not kept. */
  available: number | null
  inCart: number
  itemCount: number
}

/** The caller's cart beside the variant as it is sold in the cart's currency; null when the cart is not theirs. */
async function findOffer(ctx: Ctx, input: { cartId: string; variantId: string }): Promise<Offer | null> {
  const [offer] = await ctx.db.$queryRaw<Offer[]>(sql`
    SELECT c."completedAt", coalesce(p."translations"->${ctx.market.language}->>'title', '') AS "title",
      price."amountMinor",
      CASE WHEN v."trackInventory" THEN GREATEST(coalesce(level."onHand" - level."reserved", 0), 0) END AS "available",
      coalesce((SELECT i."quantity" FROM "CartItem" i WHERE i."cartId" = c."id" AND i."variantId" = v."id"), 0) AS "inCart",
      (SELECT count(*)::int FROM "CartItem" i WHERE i."cartId" = c."id") AS "itemCount"
    FROM "Cart" c
    LEFT JOIN "Variant" v ON v."id" = ${input.variantId}::uuid AND v."active"
    LEFT JOIN "Product" p ON p."id" = v."productId"
    LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = c."currency"
      AND p."status" = 'published' AND p."publishedAt" <= now()
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE c."id" = ${input.cartId}::uuid AND ${ownedBy(ctx)}`)
  return offer ?? null
}
