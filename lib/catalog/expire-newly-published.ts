import 'server-only'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'

/**
 * Expires what shows products whose time to be published has come since it was expired last. However late this runs, it
 * finds them for two days, as long as expiries are remembered. Answers how many there were.
 */
export async function expireNewlyPublished(ctx: Ctx): Promise<number> {
  return transact(ctx, async (ctx) => {
    const products = await ctx.db.$queryRaw<{ slug: string }[]>(sql`
      SELECT p."slug" FROM "Product" p
      WHERE p."status" = 'published' AND p."publishedAt" BETWEEN now() - interval '2 days' AND now()
        AND NOT EXISTS (SELECT FROM "CacheExpiry" e
          WHERE e."tag" = ${tags.product('')} || p."slug" AND e."expiredAt" >= p."publishedAt")`)
    for (const { slug } of products) ctx.expire(tags.product(slug))
    if (products.length > 0) {
      ctx.expire(tags.products)
      ctx.expire(tags.categories)
    }
    return products.length
  })
}
