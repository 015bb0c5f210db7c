import 'server-only'
import { z } from 'zod'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { text } from '@/lib/core/schema'
import { planForValues } from '@/lib/db/plan-for-values'
import { sql } from '@/lib/db/sql'
import { idsMatching, skuBegins } from './ids-matching'
import { type StoredOption, variantLabel } from './translations'

/** A variant as staff choose it, whatever the status of its product. */
export type FoundVariant = {
  id: string
  sku: string
  title: string
  label: string
  /** What everybody pays for one. */
  prices: { currency: string; amount: number }[]
}

export const FindVariants = z.object({ q: text(100) })

const MOST_FOUND = 12

/**
 * Variants by the beginning of their SKU, or by a part of the title or slug of their product; those whose own SKU it is
 * come first. Throws `auth.forbidden`.
 */
export async function findVariants(ctx: Ctx, { q }: z.infer<typeof FindVariants>): Promise<FoundVariant[]> {
  requirePermission(ctx, 'products:read')
  const rows = await planForValues<Row>(sql`
    SELECT v."id", v."sku", v."optionValues", p."options",
      coalesce(p."translations"->'en'->>'title', p."slug") AS "title",
      (SELECT coalesce(json_agg(json_build_object('currency', c."currency", 'amount', c."amountMinor")
        ORDER BY c."currency" DESC), '[]') FROM "Price" c WHERE c."variantId" = v."id") AS "prices"
    FROM "Variant" v JOIN "Product" p ON p."id" = v."productId"
    WHERE p."id" IN (${idsMatching(q)})
    ORDER BY ${skuBegins(q)} DESC, "title", v."position", v."id"
    LIMIT ${MOST_FOUND}`)
  return rows.map(({ options, optionValues, ...row }) => ({
    ...row,
    label: variantLabel(options, optionValues, row.sku),
  }))
}

type Row = Omit<FoundVariant, 'label'> & { options: StoredOption[]; optionValues: Record<string, string> }

/** The ids of variants by their SKUs in capital letters, without those that do not exist. Throws `auth.forbidden`. */
export async function findVariantIds(ctx: Ctx, skus: readonly string[]): Promise<Map<string, string>> {
  requirePermission(ctx, 'products:read')
  if (skus.length === 0) return new Map()
  const rows = await ctx.db.$queryRaw<{ id: string; sku: string }[]>(sql`
    SELECT "id", upper("sku") AS "sku" FROM "Variant"
    WHERE upper("sku") = ANY(${skus.map((sku) => sku.toUpperCase())})`)
  return new Map(rows.map(({ id, sku }) => [sku, id]))
}
