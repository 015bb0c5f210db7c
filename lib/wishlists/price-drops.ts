import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { mayNotifyOfPriceDrops } from './may-notify'

/**
 * Finds wishes that cost less than when they were made, and less than was told already, and notes them as told: one
 * event per person, from which their mail follows. Those who do not want the mail are passed over.
 * Answers how many people are told.
 */
export async function notePriceDrops(ctx: Ctx): Promise<number> {
  const people = await ctx.db.$queryRaw<{ userId: string }[]>(sql`
    SELECT DISTINCT w."userId" FROM ${wishes} WHERE ${hasDropped}
      AND u."status" = 'active' AND u."emailVerifiedAt" IS NOT NULL ORDER BY w."userId"`)
  let told = 0
  for (const { userId } of people)
    if ((await mayNotifyOfPriceDrops(ctx, userId)) && (await noteFor(ctx, userId))) told += 1
  return told
}

/** The condition in the UPDATE lets each lower price be told by one of two runs that meet. */
async function noteFor(ctx: Ctx, userId: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const items = await ctx.db.$queryRaw<{ id: string }[]>(sql`
      UPDATE "WishlistItem" told SET "toldMinor" = price."amountMinor" FROM ${wishes}
      WHERE told."id" = i."id" AND w."userId" = ${userId}::uuid AND ${hasDropped}
        AND price."amountMinor" < LEAST(told."seenMinor", told."toldMinor") RETURNING told."id"`)
    if (items.length === 0) return false
    await emit(ctx, 'wishlist.priceDropped', { userId, itemIds: items.map(({ id }) => id) })
    return true
  })
}

/** Wishes with what they cost now in the currency they were made in, where they are sold. */
const wishes: Sql = sql`"WishlistItem" i
  JOIN "Wishlist" w ON w."id" = i."wishlistId"
  JOIN "User" u ON u."id" = w."userId"
  JOIN "Variant" v ON v."id" = i."variantId" AND v."active"
  JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
  JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = i."currency"
  LEFT JOIN "StockLevel" level ON level."variantId" = v."id"`

/** LEAST looks past a NULL: nothing told yet. What is sold out is not offered. */
const hasDropped: Sql = sql`price."amountMinor" < LEAST(i."seenMinor", i."toldMinor")
  AND (NOT v."trackInventory" OR level."onHand" > level."reserved")`

export type PriceDrop = {
  variantId: string
  slug: string
  title: { en: string; de: string }
  currency: string
  seenMinor: bigint
  nowMinor: bigint
}

/** Those of these wishes that a person may still be told of: each variant once, and only while the price holds. */
export function findPriceDrops(
  ctx: Pick<Ctx, 'db'>,
  input: { userId: string; itemIds: readonly string[] },
): Promise<PriceDrop[]> {
  return ctx.db.$queryRaw<PriceDrop[]>(sql`
    SELECT DISTINCT ON (i."variantId", i."currency") i."variantId", p."slug", i."currency", i."seenMinor",
      price."amountMinor" AS "nowMinor",
      json_build_object('en', p."translations"->'en'->>'title', 'de', p."translations"->'de'->>'title') AS "title"
    FROM ${wishes}
    WHERE i."id" = ANY(${[...input.itemIds]}::uuid[]) AND w."userId" = ${input.userId}::uuid
      AND price."amountMinor" < i."seenMinor"
    ORDER BY i."variantId", i."currency", i."seenMinor" DESC`)
}
