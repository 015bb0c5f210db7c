import 'server-only'
import { sql } from '@/lib/db/sql'
import type { Market } from '@/lib/markets/markets'
import type { VariantView } from './schema'
import { chosenOptions, type Language, type StoredOption } from './translations'

export type PartJson = {
  sku: string
  title: string
  options: StoredOption[]
  optionValues: Record<string, string>
  quantity: number
  /** Null where it is not sold by itself in this market. */
  slug: string | null
  amountMinor: number | null
}

/** The parts of the bundle "v"; NULL for what is none. */
export function componentsJson({ language, currency }: Market) {
  return sql`(
    SELECT json_agg(json_build_object('sku', part."sku", 'title', of."translations"->${language}->>'title',
      'options', of."options", 'optionValues', part."optionValues", 'quantity', b."quantity",
      'slug', CASE WHEN price."amountMinor" IS NOT NULL THEN of."slug" END,
      'amountMinor', price."amountMinor") ORDER BY b."position")
    FROM "BundleItem" b
    JOIN "Variant" part ON part."id" = b."componentId"
    JOIN "Product" of ON of."id" = part."productId"
    LEFT JOIN "Price" price ON price."variantId" = part."id" AND price."currency" = ${currency} AND part."active"
      AND of."status" = 'published' AND of."publishedAt" <= now()
    WHERE b."bundleId" = v."id")`
}

export function partView(
  { sku, title, options, optionValues, quantity, slug }: PartJson,
  language: Language,
): VariantView['components'][number] {
  return { sku, title, options: chosenOptions(options, optionValues, language), quantity, slug }
}

/** What parts cost one by one, in minor units; null where a part is not sold by itself, or nothing is saved. */
export function pricedSeparately(parts: PartJson[], amountMinor: number): number | null {
  if (parts.some((part) => part.amountMinor === null)) return null
  const sum = parts.reduce((total, part) => total + (part.amountMinor ?? 0) * part.quantity, 0)
  return sum > amountMinor ? sum : null
}
