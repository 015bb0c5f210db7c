import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { reviews } from './content/reviews'
import type { Customer } from './seed-accounts'
import { daysBefore, type SeededProduct } from './seed-catalog'

/** Published reviews, and the rating sums of their products. Answers how many there are. */
export async function seedReviews(
  products: SeededProduct[],
  customers: Customer[],
  now: Date,
): Promise<number> {
  const productIds = new Map(products.map(({ slug, id }) => [slug, id]))
  const customerIds = new Map(customers.map(({ email, id }) => [email, id]))
  await db.review.createMany({
    data: reviews.map(
      ({ productSlug, authorEmail, authorName, rating, title, body, locale, verified, daysAgo }) => ({
        id: newId(),
        productId: known(productIds, productSlug),
        userId: known(customerIds, authorEmail),
        authorName,
        rating,
        title,
        body,
        locale,
        verified,
        status: 'published' as const,
        createdAt: daysBefore(now, daysAgo),
      }),
    ),
  })
  await db.$executeRaw(sql`
    UPDATE "Product" p SET "ratingCount" = r."count", "ratingSum" = r."sum"
    FROM (SELECT "productId", count(*)::int AS "count", sum("rating")::int AS "sum" FROM "Review"
      WHERE "status" = 'published' GROUP BY "productId") r
    WHERE r."productId" = p."id"`)
  return reviews.length
}

function known(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`A review names "${key}", which does not exist`)
  return id
}
