import 'server-only'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import { type Sql, sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import { stockState } from './availability'
import { availableUnits } from './available-units'
import { lowest30Days } from './lowest-price'
import type { ProductCard } from './schema'
import { imageView, optionViews, type StoredImage, type StoredOption } from './translations'

/**
 * Products as cards, in the order of `ids`; one query. What is not published, or has no price in the market's
 * currency, is left out.
 */
export async function readProductCards(
  ctx: Pick<Ctx, 'db' | 'market'>,
  ids: readonly string[],
): Promise<ProductCard[]> {
  if (ids.length === 0) return []
  const { market } = ctx
  const rows = await ctx.db.$queryRaw<CardRow[]>(sql`
    SELECT p."id", p."slug", p."featured", p."options", p."ratingCount", p."ratingSum",
      p."translations"->s."language"->>'title' AS "title",
      p."translations"->s."language"->>'subtitle' AS "subtitle",
      s."minMinor", s."maxMinor", s."compareAtMinor", s."available", s."lowStockThreshold",
      ${firstImages} AS "images"
    FROM "Product" p
    JOIN LATERAL (
      SELECT ${market.language} AS "language",
        min(price."amountMinor") AS "minMinor", max(price."amountMinor") AS "maxMinor",
        (array_agg(${struckPrice(market)} ORDER BY price."amountMinor"))[1] AS "compareAtMinor",
        coalesce(sum(${availableUnits(sql`v`, sql`level`)}), 0)::int AS "available",
        coalesce(max(v."lowStockThreshold"), 0) AS "lowStockThreshold"
      FROM "Variant" v
      JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${market.currency}
      LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
      WHERE v."productId" = p."id" AND v."active"
    ) s ON s."minMinor" IS NOT NULL
    WHERE p."id" = ANY(${[...ids]}::uuid[]) AND p."status" = 'published' AND p."publishedAt" <= now()`)
  const cards = new Map(rows.map((row) => [row.id, productCard(row, market)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

type CardRow = {
  id: string
  slug: string
  featured: boolean
  options: StoredOption[]
  ratingCount: number
  ratingSum: number
  title: string
  subtitle: string
  minMinor: bigint
  maxMinor: bigint
  compareAtMinor: bigint | null
  available: number
  lowStockThreshold: number
  images: StoredImage[]
}

/**
 * What the price of the variant "v" is compared with. A card has no room for the lowest price of 30 days beside it, as
 * the product's page has: where the law wants it, it is the one that is struck.
 */
function struckPrice({ strikesLowestPrice }: Market): Sql {
  if (!strikesLowestPrice) return sql`price."compareAtMinor"`
  const lowest = lowest30Days({ variant: sql`v."id"`, currency: sql`price."currency"` })
  return sql`CASE WHEN price."compareAtMinor" IS NOT NULL THEN LEAST(price."compareAtMinor", ${lowest}) END`
}

/** A card shows the main picture and one more on hover. */
const firstImages = sql`(
  SELECT coalesce(json_agg(m ORDER BY m."position"), '[]') FROM (
    SELECT "url", "alt", "width", "height", "blur", "color", "optionValue", "position"
    FROM "Media" WHERE "productId" = p."id" ORDER BY "position" LIMIT 2
  ) m)`

function productCard(row: CardRow, market: Market): ProductCard {
  const swatches = optionViews(row.options, market.language).flatMap((option) =>
    option.values.flatMap(({ code, label, swatch }) => (swatch ? [{ code, label, color: swatch }] : [])),
  )
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    subtitle: row.subtitle,
    price: money(row.minMinor, market.currency),
    compareAt: isReduced(row) ? money(row.compareAtMinor, market.currency) : null,
    priceVaries: row.minMinor !== row.maxMinor,
    rating: ratingView(row.ratingCount, row.ratingSum),
    images: row.images.map((image) => imageView(image, market.language)),
    stock: stockState(row.available, row.lowStockThreshold),
    swatches,
    featured: row.featured,
  }
}

function isReduced(row: CardRow): row is CardRow & { compareAtMinor: bigint } {
  return row.compareAtMinor !== null && row.compareAtMinor > row.minMinor
}

/** The average to one decimal, or null while nobody has rated. */
export function ratingView(count: number, sum: number): ProductCard['rating'] {
  return count === 0 ? null : { average: Math.round((sum * 10) / count) / 10, count }
}
