import 'server-only'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { type Market, marketsOfCurrencies } from '@/lib/markets/markets'
import { priceSteps } from '@/lib/pricing/unit-price'
import { stockState } from './availability'
import { availableUnits } from './available-units'
import { componentsJson, type PartJson, partView, pricedSeparately } from './bundle-parts'
import { lowest30Days } from './lowest-price'
import { type CandidateJson, candidatesJson, priceCandidate } from './price-candidates'
import { ratingView } from './product-cards'
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
  const { products } = await readProducts(ctx, sql`AND p."slug" = ${slug}`)
  return products[0] ?? null
}

/**
 * The products among the next `limit` published ones, by id from behind `after` on (null begins), that are sold in the
 * market, as `findProduct` gives them; one query. `next` is what to go on behind, and null at the end.
 */
export async function listWholeProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ products: ProductView[]; next: string | null }> {
  const from = after === null ? empty : sql`AND p."id" > ${after}::uuid`
  const { products, last, count } = await readProducts(ctx, sql`${from} ORDER BY p."id" LIMIT ${limit}`)
  return { products, next: count < limit ? null : last }
}

/** Those of the `limit` products that were published last that are sold in the market, as `findProduct` gives them. */
export async function listNewProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  limit: number,
): Promise<ProductView[]> {
  return (await readProducts(ctx, sql`ORDER BY p."publishedAt" DESC, p."id" LIMIT ${limit}`)).products
}

/** Which of the published products are sold, how many there are, and the id of the last of them all. */
async function readProducts(
  ctx: Pick<Ctx, 'db' | 'market'>,
  which: Sql,
): Promise<{ products: ProductView[]; count: number; last: string | null }> {
  const { market } = ctx
  const rows = await ctx.db.$queryRaw<ProductRow[]>(sql`
    SELECT p."id", p."slug", p."featured", p."options", p."ratingCount", p."ratingSum",
      p."publishedAt", p."updatedAt", p."translations"->${market.language} AS "text",
      ${variantsJson(market)} AS "variants",
      (SELECT coalesce(json_agg(m ORDER BY m."position"), '[]') FROM "Media" m WHERE m."productId" = p."id") AS "images",
      ${breadcrumbsJson} AS "breadcrumbs", ${currenciesOfProduct} AS "currencies"
    FROM "Product" p
    WHERE p."status" = 'published' AND p."publishedAt" <= now() ${which}`)
  const sold = rows.filter(({ variants }) => variants.length > 0)
  return {
    products: sold.map((row) => productView(row, market)),
    count: rows.length,
    last: rows.at(-1)?.id ?? null,
  }
}

type VariantJson = {
  id: string
  sku: string
  gtin: string | null
  optionValues: Record<string, string>
  amountMinor: number
  compareAtMinor: number | null
  lowest30Minor: number | null
  candidates: CandidateJson[]
  available: number
  isDigital: boolean
  lowStockThreshold: number
  weightG: number
  components: PartJson[] | null
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
  currencies: string[]
}

/**
 * The currencies in which the product "p" has a price: they make the markets where it is sold. OFFSET 0 keeps PostgreSQL
 * from joining all prices for each product, as it does while a catalogue is new to its statistics.
 */
export const currenciesOfProduct = sql`ARRAY(
  SELECT DISTINCT price."currency" FROM "Variant" v
  CROSS JOIN LATERAL (SELECT "currency" FROM "Price" WHERE "variantId" = v."id" OFFSET 0) price
  WHERE v."productId" = p."id" AND v."active")`

function variantsJson(market: Market) {
  return sql`(
    SELECT coalesce(json_agg(json_build_object(
      'id', v."id", 'sku', v."sku", 'gtin', v."gtin", 'optionValues', v."optionValues", 'weightG', v."weightG",
      'amountMinor', price."amountMinor", 'compareAtMinor', price."compareAtMinor",
      'lowest30Minor', CASE WHEN price."compareAtMinor" IS NOT NULL
        THEN ${lowest30Days({ variant: sql`v."id"`, currency: sql`price."currency"` })} END,
      'candidates', ${candidatesJson({ variant: sql`v."id"`, currency: sql`price."currency"`, userId: sql`NULL::uuid` })},
      'available', ${availableUnits(sql`v`, sql`level`)}, 'isDigital', v."isDigital",
      'lowStockThreshold', v."lowStockThreshold", 'components', ${componentsJson(market)}) ORDER BY v."position"), '[]')
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
    variants: row.variants.map((variant) => variantView(variant, market)),
    images: row.images.map((image) => imageView(image, language)),
    breadcrumbs: row.breadcrumbs.map(
      ({ slug, path, name }): CategoryRef => ({ slug, path, name: name[language] }),
    ),
    rating: ratingView(row.ratingCount, row.ratingSum),
    markets: marketsOfCurrencies(row.currencies).map(({ slug }) => slug),
    featured: row.featured,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }
}

function variantView(variant: VariantJson, { currency, language }: Market): VariantView {
  const parts = variant.components ?? []
  const stock = stockState(variant.available, variant.lowStockThreshold)
  const optional = (minor: number | null) => (minor === null ? null : { amount: minor, currency })
  return {
    id: variant.id,
    sku: variant.sku,
    gtin: variant.gtin,
    options: variant.optionValues,
    price: { amount: variant.amountMinor, currency },
    compareAt: optional(variant.compareAtMinor),
    lowest30Days: optional(variant.lowest30Minor),
    tiers: priceSteps(
      BigInt(variant.amountMinor),
      variant.candidates.map(priceCandidate),
      MAX_QUANTITY,
      new Date(),
    ).map(({ minQuantity, unitMinor }) => ({ minQuantity, price: money(unitMinor, currency) })),
    stock,
    available: stock === 'low' ? variant.available : null,
    weightG: variant.weightG,
    isDigital: variant.isDigital,
    components: parts.map((part) => partView(part, language)),
    separately: optional(pricedSeparately(parts, variant.amountMinor)),
  }
}
