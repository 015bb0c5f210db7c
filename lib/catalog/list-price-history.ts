import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { lowest30Days } from './lowest-price'
import type { PriceHistoryView } from './schema'

/** Changes of one variant that are told; the older ones are kept all the same. */
const MOST = 50

/**
 * How the public prices of a published product have changed in the market's currency, latest first; one query. Throws
 * `product.not_found`.
 */
export async function listPriceHistory(
  ctx: Pick<Ctx, 'db' | 'market'>,
  slug: string,
): Promise<PriceHistoryView[]> {
  const { currency } = ctx.market
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT v."id" AS "variantId", v."sku", price."amountMinor",
      ${lowest30Days({ variant: sql`v."id"`, currency: sql`price."currency"` })} AS "lowestMinor",
      (SELECT coalesce(json_agg(json_build_object('amount', h."amountMinor", 'since', h."createdAt")
          ORDER BY h."createdAt" DESC), '[]')
        FROM (SELECT * FROM "PriceHistory" h WHERE h."variantId" = v."id" AND h."currency" = price."currency"
          ORDER BY h."createdAt" DESC LIMIT ${MOST}) h) AS "changes"
    FROM "Product" p
    JOIN "Variant" v ON v."productId" = p."id" AND v."active"
    JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${currency}
    WHERE p."slug" = ${slug} AND p."status" = 'published' AND p."publishedAt" <= now()
    ORDER BY v."position"`)
  if (rows.length === 0) throw notFound('product')
  return rows.map(({ variantId, sku, amountMinor, lowestMinor, changes }) => ({
    variantId,
    sku,
    price: { amount: Number(amountMinor), currency },
    lowest30Days: lowestMinor === null ? null : { amount: Number(lowestMinor), currency },
    changes: changes.map(({ amount, since }) => ({
      price: { amount, currency },
      since: new Date(since).toISOString(),
    })),
  }))
}

type Row = {
  variantId: string
  sku: string
  amountMinor: bigint
  lowestMinor: bigint | null
  changes: { amount: number; since: string }[]
}
