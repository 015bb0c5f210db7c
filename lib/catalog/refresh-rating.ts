import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'

/**
 * Brings what a product shows of its ratings to what is published. Call it in the transaction that publishes, changes
 * or takes away a review, after that.
 */
export async function refreshRating(ctx: Ctx, productId: string): Promise<void> {
  // Locked by a statement of its own: the next one then sees the reviews of whoever held the lock before.
  await ctx.db.$executeRaw(sql`SELECT FROM "Product" WHERE "id" = ${productId}::uuid FOR UPDATE`)
  await ctx.db.$executeRaw(sql`
    UPDATE "Product" p SET "ratingCount" = r."count", "ratingSum" = r."sum"
    FROM (SELECT count(*)::int AS "count", coalesce(sum("rating"), 0)::int AS "sum" FROM "Review"
      WHERE "productId" = ${productId}::uuid AND "status" = 'published') r
    WHERE p."id" = ${productId}::uuid`)
}

/** As `refreshRating`, and marks what shows the reviews of the product as stale: its page, and the stars on cards. */
export async function refreshReviews(ctx: Ctx, product: { productId: string; slug: string }): Promise<void> {
  await refreshRating(ctx, product.productId)
  ctx.expire(tags.product(product.slug))
  ctx.expire(tags.products)
}
