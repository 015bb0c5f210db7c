import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import { stockState } from './availability'
import { ratingView } from './list-products'
import type { CategoryRef, ProductView, VariantView } from './schema'
import {
  imageView,
  type Localized,
  optionViews,
  type ProductText,
  type StoredImage,
  type StoredOption,
} from './translations'

/** A published product with its variants, as the market sees it; one query. Null when there is none. */
export async function findProduct(
  ctx: Pick<Ctx, 'db' | 'market'>,
  slug: string,
): Promise<ProductView | null> {
  const { market } = ctx
  const [row] = await ctx.db.$queryRaw<ProductRow[]>(sql`
    SELECT p."id", p."slug", p."featured", p."options", p."ratingCount", p."ratingSum",
      p."publishedAt", p."updatedAt", p."translations"->${market.language} AS "text",
      ${variantsJson(market)} AS "variants",
      (SELECT coalesce(json_agg(m ORDER BY m."position"), '[]') FROM "Media" m WHERE m."productId" = p."id") AS "images",
      ${breadcrumbsJson} AS "breadcrumbs"
    FROM "Product" p
    WHERE p."slug" = ${slug} AND p."status" = 'published' AND p."publishedAt" <= now()`)
  if (!row || row.variants.length === 0) return null
  return productView(row, market)
}

type VariantJson = {
  id: string
  sku: string
  optionValues: Record<string, string>
  amountMinor: number
  compareAtMinor: number | null
  lowest30Minor: number | null
  available: number
  lowStockThreshold: number
  weightG: number
}

type ProductRow = {
  id: string
  slug: string
  featured: boolean
  options: StoredOption[]
  ratingCount: number
  ratingSum: number
  publishedAt: Date | null
  updatedAt: Date
  text: ProductText
  variants: VariantJson[]
  images: (StoredImage & { id: string })[]
  breadcrumbs: { slug: string; path: string; name: Localized }[]
}

/**
 * The lowest price of the 30 days before today's: every change within them, and the price that was
 * in force when they began (Directive 98/6/EC, article 6a).
 */
const lowest30Days = sql`(
  SELECT min(h."amountMinor") FROM "PriceHistory" h
  WHERE h."variantId" = v."id" AND h."currency" = price."currency" AND h."createdAt" >= coalesce((
    SELECT max(before."createdAt") FROM "PriceHistory" before
    WHERE before."variantId" = v."id" AND before."currency" = price."currency"
      AND before."createdAt" < now() - interval '30 days'), '-infinity'))`

function variantsJson(market: Market) {
  return sql`(
    SELECT coalesce(json_agg(json_build_object(
      'id', v."id", 'sku', v."sku", 'optionValues', v."optionValues", 'weightG', v."weightG",
      'amountMinor', price."amountMinor", 'compareAtMinor', price."compareAtMinor",
      'lowest30Minor', CASE WHEN price."compareAtMinor" IS NOT NULL THEN ${lowest30Days} END,
      'available', GREATEST(coalesce(level."onHand" - level."reserved", 0), 0),
      'lowStockThreshold', v."lowStockThreshold") ORDER BY v."position"), '[]')
    FROM "Variant" v
    JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${market.currency}
    LEFT JOIN "StockLevel" level ON level."variantId" = v."id"
    WHERE v."productId" = p."id" AND v."active")`
}

/** The deepest category of the product and its ancestors, from the root. */
const breadcrumbsJson = sql`(
  SELECT coalesce(json_agg(json_build_object('slug', a."slug", 'path', a."path", 'name',
      json_build_object('en', a."translations"->'en'->>'name', 'de', a."translations"->'de'->>'name'))
    ORDER BY length(a."path")), '[]')
  FROM "Category" a
  JOIN (
    SELECT c."path" FROM "ProductCategory" pc JOIN "Category" c ON c."id" = pc."categoryId"
    WHERE pc."productId" = p."id" AND c."active"
    ORDER BY length(c."path") - length(replace(c."path", '/', '')) DESC, c."position" LIMIT 1
  ) home ON home."path" = a."path" OR home."path" LIKE a."path" || '/%')`

function productView(row: ProductRow, market: Market): ProductView {
  const { language } = market
  return {
    id: row.id,
    slug: row.slug,
    title: row.text.title,
    subtitle: row.text.subtitle,
    highlights: row.text.highlights,
    paragraphs: row.text.paragraphs,
    specs: row.text.specs,
    options: optionViews(row.options, language),
    variants: row.variants.map((variant) => variantView(variant, market.currency)),
    images: row.images.map((image) => imageView(image, language)),
    breadcrumbs: row.breadcrumbs.map(
      ({ slug, path, name }): CategoryRef => ({ slug, path, name: name[language] }),
    ),
    rating: ratingView(row.ratingCount, row.ratingSum),
    featured: row.featured,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }
}

function variantView(variant: VariantJson, currency: string): VariantView {
  const stock = stockState(variant.available, variant.lowStockThreshold)
  const optional = (minor: number | null) => (minor === null ? null : { amount: minor, currency })
  return {
    id: variant.id,
    sku: variant.sku,
    options: variant.optionValues,
    price: { amount: variant.amountMinor, currency },
    compareAt: optional(variant.compareAtMinor),
    lowest30Days: optional(variant.lowest30Minor),
    stock,
    available: stock === 'low' ? variant.available : null,
    weightG: variant.weightG,
  }
}
