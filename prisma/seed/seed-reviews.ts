import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { daysBefore, type SeededProduct } from './catalog-rows'
import { reviews } from './content/reviews'
import type { Customer } from './seed-accounts'

/**
 * Reviews with answers of the shop and votes, some of which wait to be read, and the rating sums of their products.
 * Answers how many there are.
 */
export async function seedReviews(
  products: SeededProduct[],
  customers: Customer[],
  now: Date,
): Promise<number> {
  const productIds = new Map(products.map(({ slug, id }) => [slug, id]))
  const customerIds = new Map(customers.map(({ email, id }) => [email, id]))
  const rows = reviews.map(({ productSlug, authorEmail, daysAgo, isWaiting, ...review }) => {
    const createdAt = daysBefore(now, daysAgo)
    return {
      ...review,
      id: newId(),
      productId: known(productIds, productSlug),
      userId: known(customerIds, authorEmail),
      status: isWaiting ? ('pending' as const) : ('published' as const),
      repliedAt: review.reply === null ? null : daysBefore(now, Math.max(1, daysAgo - 2)),
      createdAt,
    }
  })
  await db.review.createMany({ data: rows })
  await db.reviewVote.createMany({ data: rows.flatMap((row, index) => votesFor(row, index, customers)) })
  await db.$executeRaw(sql`
    UPDATE "Product" p SET "ratingCount" = r."count", "ratingSum" = r."sum"
    FROM (SELECT "productId", count(*)::int AS "count", sum("rating")::int AS "sum" FROM "Review"
      WHERE "status" = 'published' GROUP BY "productId") r
    WHERE r."productId" = p."id"`)
  return reviews.length
}

/** Up to six votes for what is shown, by whoever comes next in the list of customers. */
function votesFor(
  review: { id: string; userId: string; status: string },
  index: number,
  customers: Customer[],
): { reviewId: string; userId: string }[] {
  if (review.status === 'pending') return []
  const voters = customers.filter(({ id }) => id !== review.userId)
  return voters
    .slice(index % voters.length)
    .slice(0, (index * 5) % 7)
    .map(({ id }) => ({ reviewId: review.id, userId: id }))
}

function known(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`A review names "${key}", which does not exist`)
  return id
}
