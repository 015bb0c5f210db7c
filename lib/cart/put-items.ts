import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { type Sql, sql } from '@/lib/db/sql'
import { mergeLines, type StockLine } from '@/lib/inventory/stock'
import { cartCompleted, cartFull, insufficientStock, variantUnavailable } from './errors'
import { MAX_ITEMS } from './limits'

/** The cart that items go into. */
export type CartTarget = {
  /** A query for its "id", "currency" and "completedAt"; no row when it is not the caller's. */
  cart: Sql
  /** A statement that makes it, or marks it as changed, and returns its "id". */
  open: (isFine: Sql) => Sql
}

/**
 * Puts items into a cart, all or none, in one statement; what is there already is added to. Nothing is
 * reserved yet. Answers false when there is no such cart.
 * Throws `cart.completed`, `cart.unavailable`, `cart.sold_out`, `cart.insufficient_stock` (409, `left` in
 * params), `cart.full`.
 */
export async function putItems(ctx: Ctx, target: CartTarget, items: readonly StockLine[]): Promise<boolean> {
  const wanted = mergeLines(items).map((item) => ({ ...item, id: newId() }))
  const offers = await ctx.db.$queryRaw<Offer[]>(sql`
    WITH "cart" AS (${target.cart}
    ), "offer" AS (
      SELECT *, CASE
        WHEN "completedAt" IS NOT NULL THEN 'completed'
        WHEN "amountMinor" IS NULL THEN 'unavailable'
        WHEN "newItems" > 0 AND "itemCount" + "newItems" > ${MAX_ITEMS} THEN 'full'
        WHEN "inCart" + "quantity" > "most" THEN 'short'
      END AS "refusal"
      FROM (
        SELECT w.*, c."completedAt", price."amountMinor", coalesce(i."quantity", 0) AS "inCart",
          coalesce(p."translations"->${ctx.market.language}->>'title', '') AS "title",
          LEAST(CASE WHEN v."trackInventory" THEN GREATEST(coalesce(level."onHand" - level."reserved", 0), 0) END,
            ${MAX_QUANTITY}) AS "most",
          (SELECT count(*)::int FROM "CartItem" x WHERE x."cartId" = c."id") AS "itemCount",
          (count(*) FILTER (WHERE i."id" IS NULL) OVER ())::int AS "newItems"
        FROM "cart" c
        CROSS JOIN jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w("id" uuid, "variantId" uuid, "quantity" int)
        LEFT JOIN "CartItem" i ON i."cartId" = c."id" AND i."variantId" = w."variantId"
        LEFT JOIN "Variant" v ON v."id" = w."variantId" AND v."active"
        LEFT JOIN "Product" p ON p."id" = v."productId"
        LEFT JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = c."currency"
          AND p."status" = 'published' AND p."publishedAt" <= now()
        LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
      ) AS "candidate"
    ), "open" AS (${target.open(sql`NOT EXISTS (SELECT FROM "offer" WHERE "refusal" IS NOT NULL) AND EXISTS (SELECT FROM "cart")`)}
    ), "added" AS (
      INSERT INTO "CartItem" ("id", "cartId", "variantId", "quantity", "unitMinor")
      SELECT o."id", "open"."id", o."variantId", o."quantity", o."amountMinor" FROM "open", "offer" o
      ON CONFLICT ("cartId", "variantId") DO UPDATE SET
        "quantity" = LEAST("CartItem"."quantity" + EXCLUDED."quantity", (SELECT "most" FROM "offer" o
          WHERE o."variantId" = EXCLUDED."variantId")),
        "unitMinor" = EXCLUDED."unitMinor"
    )
    SELECT "title", "most", "refusal", EXISTS (SELECT FROM "open") AS "isOpen" FROM "offer"`)
  const refused = offers.find(({ refusal }) => refusal !== null)
  if (refused) throw refusalOf(refused)
  // It became an order while we looked.
  if (offers.some(({ isOpen }) => !isOpen)) throw cartCompleted()
  return offers.length > 0
}

type Offer = {
  title: string
  most: number
  refusal: 'completed' | 'unavailable' | 'full' | 'short' | null
  isOpen: boolean
}

function refusalOf({ refusal, title, most }: Offer): Error {
  switch (refusal) {
    case 'completed':
      return cartCompleted()
    case 'full':
      return cartFull(MAX_ITEMS)
    case 'short':
      return insufficientStock(title, most)
    default:
      return variantUnavailable()
  }
}
