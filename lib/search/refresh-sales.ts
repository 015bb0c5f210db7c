import 'server-only'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'

/** What counts as sold lately, and as bought together, in days. */
const SOLD_DAYS = 90
const TOGETHER_DAYS = 180
/** Two products belong together from so many orders on; an order of more products than this says nothing. */
const MIN_ORDERS = 2
const MAX_BASKET = 30
/** Companions kept of each product: some may be sold out or withdrawn when they are shown. */
const KEPT = 12

/** Orders "o" that were paid for. */
const PAID = sql`o."status" IN ('confirmed', 'completed')`

/** Brings the units that each product has sold up to date. Answers how many products have changed. */
export async function refreshSoldCounts(ctx: Ctx): Promise<number> {
  return transact(ctx, async (ctx) => {
    const changed = await ctx.db.$executeRaw(soldCounts)
    if (changed > 0) ctx.expire(tags.products)
    return changed
  })
}

const soldCounts = sql`
    UPDATE "Product" p SET "soldCount" = s."units"
    FROM (
      SELECT each."id", coalesce(sold."units", 0)::int AS "units" FROM "Product" each LEFT JOIN (
        SELECT v."productId", sum(l."quantity") AS "units"
        FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Variant" v ON v."id" = l."variantId"
        WHERE ${PAID} AND o."placedAt" > now() - make_interval(days => ${SOLD_DAYS})
        GROUP BY v."productId") sold ON sold."productId" = each."id"
    ) s WHERE s."id" = p."id" AND p."soldCount" <> s."units"`

/**
 * Makes anew what is bought together: pairs of at least two orders, ordered by their lift (how much more often they are
 * bought together than by chance) times the logarithm of how often that is, since the lift of rare pairs is large and
 * means little. Whoever reads meanwhile sees the former state. Answers how many pairs there are.
 */
export async function refreshCompanions(ctx: Ctx): Promise<number> {
  return transact(ctx, async (ctx) => {
    await ctx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended('refresh-companions', 0))`)
    await ctx.db.$executeRaw(sql`DELETE FROM "ProductCompanion"`)
    return ctx.db.$executeRaw(sql`
      WITH "bought" AS MATERIALIZED (
        SELECT DISTINCT o."id" AS "orderId", v."productId"
        FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Variant" v ON v."id" = l."variantId"
        WHERE ${PAID} AND o."placedAt" > now() - make_interval(days => ${TOGETHER_DAYS})
      ), "all" AS (SELECT count(DISTINCT "orderId")::float AS "count" FROM "bought"),
      "alone" AS (SELECT "productId", count(*)::float AS "count" FROM "bought" GROUP BY "productId"),
      "basket" AS (SELECT "orderId" FROM "bought" GROUP BY "orderId" HAVING count(*) BETWEEN 2 AND ${MAX_BASKET}),
      "pair" AS (
        SELECT a."productId", b."productId" AS "companionId", count(*)::int AS "count"
        FROM "basket" JOIN "bought" a USING ("orderId") JOIN "bought" b USING ("orderId")
        WHERE a."productId" <> b."productId"
        GROUP BY a."productId", b."productId" HAVING count(*) >= ${MIN_ORDERS}
      ), "scored" AS (
        SELECT pair.*, ln(1 + pair."count") * pair."count" * "all"."count" / (a."count" * b."count") AS "score"
        FROM "pair", "all", "alone" a, "alone" b
        WHERE a."productId" = pair."productId" AND b."productId" = pair."companionId"
      ), "ranked" AS (
        SELECT *, row_number() OVER (PARTITION BY "productId" ORDER BY "score" DESC, "companionId") AS "rank" FROM "scored"
      )
      INSERT INTO "ProductCompanion" ("productId", "companionId", "orderCount", "score")
      SELECT "productId", "companionId", "count", "score" FROM "ranked" WHERE "rank" <= ${KEPT}`)
  })
}
