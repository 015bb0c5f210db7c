import 'server-only'
import { chosenOptions, type StoredOption } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { marketFromSlug } from '@/lib/markets/markets'

/** Somebody to be told that a variant is back, in their market's words. */
export type DueStockAlert = {
  id: string
  userId: string | null
  email: string
  market: string
  slug: string
  /** "Rill vase, Medium" */
  title: string
}

type Row = Omit<DueStockAlert, 'title'> & {
  titles: { en: string; de: string }
  options: StoredOption[]
  optionValues: Record<string, string>
}

/** Those who have waited longest for a variant, as long as it can be bought; `limit` at once. */
export async function findDueStockAlerts(
  ctx: Pick<Ctx, 'db'>,
  { variantId, limit }: { variantId: string; limit: number },
): Promise<DueStockAlert[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT a."id", a."userId", a."email"::text, a."market", p."slug", p."options", v."optionValues",
      json_build_object('en', p."translations"->'en'->>'title', 'de', p."translations"->'de'->>'title') AS "titles"
    FROM "StockAlert" a
    JOIN "Variant" v ON v."id" = a."variantId" AND v."active"
    JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE a."variantId" = ${variantId}::uuid AND a."confirmedAt" IS NOT NULL AND a."notifiedAt" IS NULL
      AND a."expiresAt" > now() AND (NOT v."trackInventory" OR level."onHand" > level."reserved")
    ORDER BY a."createdAt", a."id" LIMIT ${limit}`)
  return rows.map(({ titles, options, optionValues, ...alert }) => {
    const { language } = marketFromSlug(alert.market)
    const chosen = chosenOptions(options, optionValues, language).map(({ value }) => value)
    return { ...alert, title: [titles[language], ...chosen].join(', ') }
  })
}

/** Notes that these have been told, or did not want to be. */
export async function markStockAlerts(ctx: Pick<Ctx, 'db'>, ids: readonly string[]): Promise<void> {
  await ctx.db.$executeRaw(
    sql`UPDATE "StockAlert" SET "notifiedAt" = now() WHERE "id" = ANY(${[...ids]}::uuid[]) AND "notifiedAt" IS NULL`,
  )
}
