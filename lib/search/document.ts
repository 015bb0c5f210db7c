import 'server-only'
import { z } from 'zod'
import type { Db } from '@/lib/db/client'
import { empty, type Sql, sql } from '@/lib/db/sql'

const Localized = z.object({ en: z.string(), de: z.string() })
export type Localized = z.infer<typeof Localized>

const Choice = z.object({ code: z.string(), label: Localized, swatch: z.string().optional() })
export const FilterDefinition = z.object({ code: z.string(), label: Localized, values: z.array(Choice) })
/** What products can be told apart by: an option, or an attribute of the shop. */
export type FilterDefinition = z.infer<typeof FilterDefinition>

type Texts = { title: string; subtitle: string; highlights: string[]; specs: { value: string }[] }

/** A product as the index knows it. */
export type SearchDocument = {
  id: string
  /** Milliseconds since 1970; in the future for one that is not shown yet. */
  publishedAt: number
  featured: boolean
  ratingCount: number
  /** The average in hundredths; 0 while nobody has rated. */
  rating: number
  soldCount: number
  searchBoost: number
  texts: Record<'en' | 'de', Texts>
  options: FilterDefinition[]
  attributes: Record<string, string[]>
  /** Paths of its categories, without their ancestors. */
  categories: string[]
  variants: {
    sku: string
    optionValues: Record<string, string>
    isAvailable: boolean
    /** Minor units by currency. */
    prices: Record<string, { amount: number; isReduced: boolean }>
  }[]
}

/** What the index holds of these products: only what may be shown now or later. One query. */
export async function readDocuments(ctx: { db: Db }, ids: readonly string[]): Promise<SearchDocument[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(documents(sql`AND p."id" = ANY(${[...ids]}::uuid[])`))
  return rows.filter(hasVariants)
}

/** The same of all products, a piece at a time: a large catalogue does not fit into one answer. */
export async function* readAllDocuments(ctx: { db: Db }, size = 500): AsyncGenerator<SearchDocument[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await ctx.db.$queryRaw<Row[]>(
      documents(sql`AND p."id" > ${after}::uuid`, sql`ORDER BY p."id" LIMIT ${size}`),
    )
    yield rows.filter(hasVariants)
    const last = rows.at(-1)
    if (!last || rows.length < size) return
    after = last.id
  }
}

type Row = Omit<SearchDocument, 'variants'> & { variants: SearchDocument['variants'] | null }

const hasVariants = (row: Row): row is SearchDocument => row.variants !== null

function documents(condition: Sql, limit: Sql = empty): Sql {
  return sql`
    SELECT p."id", (extract(epoch FROM p."publishedAt") * 1000)::float8 AS "publishedAt", p."featured",
      p."ratingCount", CASE WHEN p."ratingCount" = 0 THEN 0 ELSE p."ratingSum" * 100 / p."ratingCount" END AS "rating",
      p."soldCount", p."searchBoost", p."translations" AS "texts", p."options", p."attributes",
      ARRAY(SELECT c."path" FROM "ProductCategory" pc JOIN "Category" c ON c."id" = pc."categoryId"
        WHERE pc."productId" = p."id" AND c."active") AS "categories",
      v."variants"
    FROM (SELECT * FROM "Product" p WHERE p."status" = 'published' AND p."publishedAt" IS NOT NULL
      ${condition} ${limit}) p
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'sku', v."sku", 'optionValues', v."optionValues",
        'isAvailable', NOT v."trackInventory" OR coalesce(l."onHand" > l."reserved", false),
        'prices', (SELECT json_object_agg(price."currency", json_build_object('amount', price."amountMinor",
          'isReduced', price."compareAtMinor" IS NOT NULL))
          FROM "Price" price WHERE price."variantId" = v."id"))) AS "variants"
      FROM "Variant" v LEFT JOIN "StockLevel" l ON l."variantId" = v."id"
      WHERE v."productId" = p."id" AND v."active"
    ) v ON true`
}

/** The attributes of the shop in the order in which they are offered; one query. */
export async function readAttributes(ctx: { db: Db }): Promise<FilterDefinition[]> {
  const rows = await ctx.db.attribute.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] })
  return rows.map((row) => FilterDefinition.parse(row))
}

export type CategoryName = { path: string; name: Localized; position: number }

/** The names of the active categories; one query. */
export async function readCategoryNames(ctx: { db: Db }): Promise<CategoryName[]> {
  const rows = await ctx.db.$queryRaw<{ path: string; en: string; de: string; position: number }[]>(sql`
    SELECT "path", "translations"->'en'->>'name' AS "en", "translations"->'de'->>'name' AS "de", "position"
    FROM "Category" WHERE "active"`)
  return rows.map(({ path, en, de, position }) => ({ path, name: { en, de }, position }))
}

export type Synonyms = { language: string; words: string[] }

export function readSynonyms(ctx: { db: Db }): Promise<Synonyms[]> {
  return ctx.db.searchSynonym.findMany({ select: { language: true, words: true } })
}

/** What all products share. */
export type Dictionary = {
  attributes: FilterDefinition[]
  categories: CategoryName[]
  synonyms: Synonyms[]
}
