import 'server-only'
import type { Ctx } from '@/lib/context'
import { join, type Sql, sql } from '@/lib/db/sql'
import type { OwnReviewView } from './review-schema'

type Row = Omit<OwnReviewView, 'createdAt' | 'repliedAt' | 'product'> & {
  createdAt: Date
  repliedAt: Date | null
  slug: string
  productTitle: string
}

/** Reviews of one person that meet `where` (the review is "r", its product "p"), latest first. */
export async function findOwnReviews(
  ctx: Pick<Ctx, 'db' | 'market'>,
  userId: string,
  where: readonly Sql[],
  limit: number,
): Promise<OwnReviewView[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT r."id", r."rating", r."title", r."body", r."locale", r."authorName", r."verified", r."status", r."createdAt",
      r."helpfulCount", r."reply", r."repliedAt", r."rejectionReason", p."slug", p."translations"->${ctx.market.language}->>'title' AS "productTitle"
    FROM "Review" r JOIN "Product" p ON p."id" = r."productId"
    WHERE ${join([sql`r."userId" = ${userId}::uuid`, ...where], ' AND ')}
    ORDER BY r."createdAt" DESC, r."id" DESC LIMIT ${limit}`)
  return rows.map(({ slug, productTitle, createdAt, repliedAt, ...review }) => ({
    ...review,
    createdAt: createdAt.toISOString(),
    repliedAt: repliedAt?.toISOString() ?? null,
    product: { slug, title: productTitle },
  }))
}

/** Whether a person has bought a product (and paid for it), as a condition. */
export function hasBought(userId: string, productId: Sql): Sql {
  return sql`EXISTS (
    SELECT FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Variant" v ON v."id" = l."variantId"
    WHERE o."userId" = ${userId}::uuid AND o."status" IN ('confirmed', 'completed') AND v."productId" = ${productId})`
}
