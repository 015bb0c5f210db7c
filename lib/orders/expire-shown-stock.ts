import 'server-only'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'

/**
 * Expires the pages that say something else about stock since these orders took or returned it: those of what is low
 * or sold out now, or was before. What there is plenty of says the same as ever.
 */
export async function expireShownStock(ctx: Ctx, orderIds: string[]): Promise<void> {
  await transact(ctx, async (ctx) => {
    const shown = await ctx.db.$queryRaw<{ slug: string }[]>(sql`
      SELECT DISTINCT p."slug" FROM (
        SELECT "variantId", sum("quantity") AS "moved" FROM "OrderLine"
        WHERE "orderId" = ANY(${orderIds}::uuid[]) GROUP BY "variantId"
      ) line
      JOIN "StockLevel" level ON level."variantId" = line."variantId"
      JOIN "Variant" v ON v."id" = line."variantId"
      JOIN "Product" p ON p."id" = v."productId"
      WHERE level."onHand" - level."reserved" <= v."lowStockThreshold" + line."moved"`)
    for (const { slug } of shown) ctx.expire(tags.product(slug))
    if (shown.length > 0) ctx.expire(tags.products)
  })
}
