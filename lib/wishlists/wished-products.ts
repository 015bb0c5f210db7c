import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { saveForLater } from './put-wish'
import type { WishedProduct } from './schema'

/** Products of which the caller has a variant on any list, for the hearts on cards. Throws `auth.required`. */
export async function listWishedProducts(ctx: Ctx): Promise<WishedProduct[]> {
  const { userId } = requirePerson(ctx)
  return ctx.db.$queryRaw<WishedProduct[]>(sql`
    SELECT p."slug", array_agg(DISTINCT v."id"::text) AS "variantIds"
    FROM "Wishlist" w JOIN "WishlistItem" i ON i."wishlistId" = w."id"
    JOIN "Variant" v ON v."id" = i."variantId" JOIN "Product" p ON p."id" = v."productId"
    WHERE w."userId" = ${userId}::uuid GROUP BY p."slug" ORDER BY p."slug"`)
}

/**
 * One press of the heart on a card, which stands for no variant: the first one in stock goes on the caller's first list,
 * unless one of the product is on a list already. Answers the list it is on.
 * Throws `auth.required`, `product.not_found`, `wishlist.full` (409).
 */
export async function wishForProduct(ctx: Ctx, slug: string): Promise<{ wishlistId: string }> {
  const { userId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    const [variant] = await ctx.db.$queryRaw<{ id: string; wishlistId: string | null }[]>(sql`
      SELECT v."id", (
        SELECT w."id" FROM "WishlistItem" i JOIN "Wishlist" w ON w."id" = i."wishlistId" AND w."userId" = ${userId}::uuid
        JOIN "Variant" any_of ON any_of."id" = i."variantId" AND any_of."productId" = p."id"
        ORDER BY w."createdAt", w."id" LIMIT 1) AS "wishlistId"
      FROM "Product" p
      JOIN "Variant" v ON v."productId" = p."id" AND v."active"
      JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${ctx.market.currency}
      LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
      WHERE p."slug" = ${slug} AND p."status" = 'published' AND p."publishedAt" <= now()
      ORDER BY (NOT v."trackInventory" OR coalesce(level."onHand" > level."reserved", false)) DESC, v."position", v."id"
      LIMIT 1`)
    if (!variant) throw notFound('product')
    if (variant.wishlistId !== null) return { wishlistId: variant.wishlistId }
    return saveForLater(ctx, { variantId: variant.id })
  })
}

/** Takes every variant of a product off all lists of the caller; none is fine. Throws `auth.required`. */
export async function unwishProduct(ctx: Ctx, slug: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  await ctx.db.wishlistItem.deleteMany({ where: { wishlist: { userId }, variant: { product: { slug } } } })
}
