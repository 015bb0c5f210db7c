import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { setOnHand } from './set-on-hand'

/** The CHECK of the database behind `nested`, for two editors at the same moment (`isCheckViolation`). */
export const NO_BUNDLE_IN_BUNDLE = 'BundleItem_of_no_bundle'

export type BundlePart = { sku: string; quantity: number }

/** Why nothing was set: `at` is the index of the part that cannot be one. */
export type BundleRefusal =
  | { kind: 'unknown_sku'; at: number; sku: string }
  /** A bundle as part of another: the part is one, or (`at` null) the variant is in one. */
  | { kind: 'nested'; at: number | null; sku: string }
  /** As `nested`, of what is delivered as a download. */
  | { kind: 'digital'; at: number | null }
  /** Units of the variant itself are promised to orders. */
  | { kind: 'reserved'; reserved: number }

/**
 * Makes a variant a bundle of these parts, in this order; of none, an ordinary variant with nothing on hand. Its own
 * stock, if it had any, is booked out: from the commit on its level follows from those of its parts. Runs in a
 * transaction that has locked the levels of all parts (`lockBundles`): what is bought of them at the same moment is
 * counted before or after. Answers why not, or null.
 */
export async function setBundleItems(
  ctx: Ctx,
  variantId: string,
  parts: readonly BundlePart[],
): Promise<BundleRefusal | null> {
  const found = await ctx.db.variant.findMany({
    where: { OR: [{ id: variantId }, { sku: { in: parts.map(({ sku }) => sku) } }] },
    select: {
      id: true,
      sku: true,
      isDigital: true,
      _count: { select: { bundleItems: true, bundledIn: true } },
    },
  })
  const bundle = found.find(({ id }) => id === variantId)
  if (!bundle) throw new Error(`There is no variant ${variantId}`)
  const items = []
  for (const [at, { sku, quantity }] of parts.entries()) {
    const part = found.find((each) => each.sku === sku)
    if (!part) return { kind: 'unknown_sku', at, sku }
    if (part.id === variantId || part._count.bundleItems > 0) return { kind: 'nested', at, sku }
    if (part.isDigital) return { kind: 'digital', at }
    items.push({ bundleId: variantId, componentId: part.id, quantity, position: at })
  }
  if (items.length > 0 && bundle.isDigital) return { kind: 'digital', at: null }
  if (items.length > 0 && bundle._count.bundledIn > 0) return { kind: 'nested', at: null, sku: bundle.sku }
  if (bundle._count.bundleItems === 0 && items.length > 0) {
    const level = await setOnHand(ctx, { variantId, onHand: 0, reason: 'Became a bundle' })
    if (!level.isSet) return { kind: 'reserved', reserved: level.reserved }
  }
  await ctx.db.bundleItem.deleteMany({ where: { bundleId: variantId } })
  await ctx.db.bundleItem.createMany({ data: items })
  return null
}

/**
 * Locks the stock levels of what will be in these bundles, of what becomes one, and of `others`, for the rest of the
 * transaction in the one order of the shop. Not of what is a bundle already: orders of its parts write that level as
 * they commit, and would wait for us while we wait for them.
 */
export async function lockBundles(
  ctx: Ctx,
  bundles: readonly { variantId: string; parts: readonly BundlePart[] }[],
  others: readonly string[],
): Promise<void> {
  const ids = bundles.map(({ variantId }) => variantId)
  const skus = bundles.flatMap(({ parts }) => parts.map(({ sku }) => sku))
  await ctx.db.$executeRaw(sql`
    SELECT FROM "StockLevel" level JOIN "Variant" v ON v."id" = level."variantId"
    WHERE (v."sku" = ANY(${skus}::text[]) OR v."id" = ANY(${[...ids, ...others]}::uuid[]))
      AND NOT EXISTS (SELECT FROM "BundleItem" b WHERE b."bundleId" = v."id")
    ORDER BY level."variantId" FOR UPDATE OF level`)
}
