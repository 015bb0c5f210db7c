import 'server-only'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { partsOfOrders } from '@/lib/inventory/parts'

/**
 * Expires the pages that say something else about stock since these orders took or returned it: those of what is low
 * or sold out now, or was before, and those of the bundles that these are in. What there is plenty of says the same as
 * ever.
 */
export async function expireShownStock(ctx: Ctx, orderIds: string[]): Promise<void> {
  await transact(ctx, async (ctx) => {
    const shown = await ctx.db.$queryRaw<{ slug: string }[]>(sql`
      SELECT DISTINCT p."slug" FROM (
        SELECT "variantId", sum("quantity") AS "moved" FROM (${partsOfOrders(orderIds)}) part GROUP BY "variantId"
      ) part
      CROSS JOIN LATERAL (
        SELECT part."variantId" AS "id" UNION ALL SELECT "bundleId" FROM "BundleItem" WHERE "componentId" = part."variantId"
      ) shown
      JOIN "StockLevel" level ON level."variantId" = shown."id"
      JOIN "Variant" v ON v."id" = shown."id"
      JOIN "Product" p ON p."id" = v."productId"
      WHERE level."onHand" - level."reserved" <= v."lowStockThreshold" + part."moved"`)
    for (const { slug } of shown) ctx.expire(tags.product(slug))
    if (shown.length > 0) ctx.expire(tags.products)
  })
}
