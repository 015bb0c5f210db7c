import 'server-only'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import { toPage } from '@/lib/core/page'
import { empty, type Sql, sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import { stockState } from './availability'
import { productOrder } from './product-sorts'
import type { ListProducts, ProductCard, ProductPage } from './schema'
import { imageView, optionViews, type StoredImage, type StoredOption } from './translations'

/**
 * Published products that have a price in the market's currency, as cards; two queries.
 * Throws `page.bad_cursor` for a cursor of another list or sort.
 */
export async function listProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  input: ListProducts,
): Promise<ProductPage> {
  const { market } = ctx
  const order = productOrder(input.sort, input.cursor)
  const matching = sql`
    FROM "Product" p
    JOIN LATERAL (
      SELECT ${market.language} AS "language",
        min(price."amountMinor") AS "minMinor", max(price."amountMinor") AS "maxMinor",
        (array_agg(price."compareAtMinor" ORDER BY price."amountMinor"))[1] AS "compareAtMinor",
        coalesce(sum(GREATEST(level."onHand" - level."reserved", 0)), 0)::int AS "available",
        coalesce(max(v."lowStockThreshold"), 0) AS "lowStockThreshold"
      FROM "Variant" v
      JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${market.currency}
      LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
      WHERE v."productId" = p."id" AND v."active"
    ) s ON s."minMinor" IS NOT NULL
    WHERE p."status" = 'published' AND p."publishedAt" <= now() ${filters(input)}`

  const [rows, [count]] = await Promise.all([
    ctx.db.$queryRaw<CardRow[]>(sql`
      SELECT p."id", p."slug", p."featured", p."options", p."ratingCount", p."ratingSum",
        p."translations"->s."language"->>'title' AS "title",
        p."translations"->s."language"->>'subtitle' AS "subtitle",
        s."minMinor", s."maxMinor", s."compareAtMinor", s."available", s."lowStockThreshold",
        ${firstImages} AS "images", ${order.key} AS "key"
      ${matching} ${order.after}
      ORDER BY ${order.orderBy} LIMIT ${input.limit + 1}`),
    ctx.db.$queryRaw<{ total: number }[]>(sql`SELECT count(*)::int AS "total" ${matching}`),
  ])
  const page = toPage(
    rows,
    input.limit,
    (row) => row.key,
    (row) => productCard(row, market),
  )
  return { ...page, total: count?.total ?? 0 }
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
  key: string[]
}

/** A card shows the main picture and one more on hover. */
const firstImages = sql`(
  SELECT coalesce(json_agg(m ORDER BY m."position"), '[]') FROM (
    SELECT "url", "alt", "width", "height", "blur", "color", "optionValue", "position"
    FROM "Media" WHERE "productId" = p."id" ORDER BY "position" LIMIT 2
  ) m)`

function filters(input: ListProducts): Sql {
  return sql`
    ${input.category === undefined ? empty : inCategory(input.category)}
    ${input.featured === undefined ? empty : sql`AND p."featured" = ${input.featured}`}
    ${input.in_stock === undefined ? empty : sql`AND (s."available" > 0) = ${input.in_stock}`}
    ${input.price_min === undefined ? empty : sql`AND s."minMinor" >= ${input.price_min}`}
    ${input.price_max === undefined ? empty : sql`AND s."minMinor" <= ${input.price_max}`}
    ${input.q === undefined ? empty : matchesText(input.q)}`
}

function inCategory(category: string): Sql {
  return sql`AND EXISTS (
    SELECT FROM "ProductCategory" pc JOIN "Category" c ON c."id" = pc."categoryId"
    WHERE pc."productId" = p."id" AND c."active"
      AND (c."slug" = ${category} OR c."path" = ${category} OR c."path" LIKE ${`${category}/%`}))`
}

/** Every word must occur in the text of the market's language, or be the start of a SKU. */
function matchesText(query: string): Sql {
  const words = query.split(/\s+/).slice(0, 8)
  return words.reduce((all, word) => {
    const pattern = word.replace(/[\\%_]/g, '\\$&')
    return sql`${all} AND (
      unaccent(p."translations"->s."language"->>'title') ILIKE unaccent(${`%${pattern}%`})
      OR unaccent(p."translations"->s."language"->>'subtitle') ILIKE unaccent(${`%${pattern}%`})
      OR EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id" AND v."sku" ILIKE ${`${pattern}%`}))`
  }, empty)
}

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
    compareAt: row.compareAtMinor === null ? null : money(row.compareAtMinor, market.currency),
    priceVaries: row.minMinor !== row.maxMinor,
    rating: ratingView(row.ratingCount, row.ratingSum),
    images: row.images.map((image) => imageView(image, market.language)),
    stock: stockState(row.available, row.lowStockThreshold),
    swatches,
    featured: row.featured,
  }
}

/** The average to one decimal, or null while nobody has rated. */
export function ratingView(count: number, sum: number): ProductCard['rating'] {
  return count === 0 ? null : { average: Math.round((sum * 10) / count) / 10, count }
}
