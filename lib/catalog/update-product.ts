import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { tags } from '@/lib/cache/tags'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { isCheckViolation, isUniqueViolation } from '@/lib/db/errors'
import { type InputJson, sql } from '@/lib/db/sql'
import { type DigitalRefusal, setDigital } from '@/lib/downloads/set-digital'
import { NO_BUNDLE_IN_BUNDLE } from '@/lib/inventory/set-bundle-items'
import type { AdminProduct, UpdateProduct } from './admin-schema'
import { changedMeanwhile } from './changed-meanwhile'
import { bundleInBundle, bundleOfFiles, noFile, slugTaken, unknownVariant } from './errors'
import { getAdminProduct } from './get-admin-product'
import { setStock } from './set-stock'

/**
 * Changes a product, its prices and its stock in one transaction, and expires what shows it. `version`
 * is the one the editor has read: of two editors the second gets `product.changed` (412) with what is saved
 * now, and loses nothing. A changed price is remembered in the price history; stock is corrected through
 * the ledger. A slug that is left leads on to the new one. Throws `auth.forbidden`, `product.not_found`,
 * `product.changed`, `product.slug_taken`, `product.unknown_variant`, `inventory.below_reserved`, `inventory.changed`,
 * `bundle.unknown_sku`, `bundle.nested`, `bundle.digital`, `bundle.reserved`, `bundle.counted`, `product.no_file`.
 */
export async function updateProduct(
  ctx: Ctx,
  productId: string,
  input: UpdateProduct,
): Promise<AdminProduct> {
  requirePermission(ctx, 'products:write')
  if (input.variants?.some(({ onHand, bundle, isDigital }) => (onHand ?? bundle ?? isDigital) !== undefined))
    requirePermission(ctx, 'inventory:write')
  const before = await getAdminProduct(ctx, productId)
  const saving = transact(ctx, async (ctx) => {
    await claimVersion(ctx, before, input)
    await setVariants(ctx, before, input)
    await setStock(ctx, before, input)
    const { version: _, ...after } = input
    await audit(ctx, {
      action: 'product.update',
      entityType: 'product',
      entityId: productId,
      before: snapshot(before),
      after: after as InputJson,
    })
    await expirePages(ctx, before, input)
    ctx.expire(tags.products)
    if (isShownOtherwise(before, input)) ctx.expire(tags.categories)
  })
  await saving.catch((error: unknown) => {
    // Two editors at the same moment, each of whom makes a bundle of the other's.
    throw isCheckViolation(error, NO_BUNDLE_IN_BUNDLE) ? bundleInBundle('variants', before.slug) : error
  })
  return getAdminProduct(ctx, productId)
}

/** What stands at the product's address, at those that lead to it, and where there was nothing until now. */
async function expirePages(ctx: Ctx, before: AdminProduct, input: UpdateProduct): Promise<void> {
  ctx.expire(tags.product(before.slug))
  // A bundle shows what its parts are called and cost, and is in stock as they are.
  const bundles = await ctx.db.product.findMany({
    where: { variants: { some: { bundleItems: { some: { component: { productId: before.id } } } } } },
    select: { slug: true },
  })
  for (const bundle of bundles) ctx.expire(tags.product(bundle.slug))
  const { slug = before.slug } = input
  if (slug === before.slug && !isShownOtherwise(before, input)) return
  const old = await ctx.db.slugRedirect.findMany({ where: { productId: before.id }, select: { path: true } })
  for (const each of [slug, ...old.map(({ path }) => path)]) ctx.expire(tags.product(each))
}

/** Whether it may come into the shop or leave it. */
function isShownOtherwise(before: AdminProduct, input: UpdateProduct): boolean {
  const { status = before.status, publishedAt = before.publishedAt } = input
  return status !== before.status || publishedAt !== before.publishedAt
}

/** Writes the product's own fields if nobody has since the version was read. */
async function claimVersion(ctx: Ctx, before: AdminProduct, input: UpdateProduct): Promise<void> {
  const texts = Object.fromEntries(
    (['en', 'de'] as const).map((language) => [
      language,
      {
        ...(input.titles?.[language] === undefined ? {} : { title: input.titles[language] }),
        ...(input.subtitles?.[language] === undefined ? {} : { subtitle: input.subtitles[language] }),
      },
    ]),
  )
  const status = input.status ?? before.status
  const slug = input.slug ?? before.slug
  const publishedAt = input.publishedAt === undefined ? before.publishedAt : input.publishedAt
  const write = ctx.db.$executeRaw(sql`
    UPDATE "Product" SET "version" = "version" + 1, "updatedAt" = now(), "slug" = ${slug},
      "status" = ${status}::"ProductStatus", "featured" = ${input.featured ?? before.featured},
      "searchBoost" = ${input.searchBoost ?? before.searchBoost},
      "publishedAt" = coalesce(${publishedAt}::timestamptz, CASE WHEN ${status} = 'published' THEN now() END),
      "translations" = "translations" || jsonb_build_object(
        'en', ("translations"->'en') || ${JSON.stringify(texts.en)}::jsonb,
        'de', ("translations"->'de') || ${JSON.stringify(texts.de)}::jsonb)
    WHERE "id" = ${before.id}::uuid AND "version" = ${input.version}`)
  const claimed = await write.catch((error: unknown) => {
    throw isUniqueViolation(error) ? slugTaken(slug) : error
  })
  if (claimed > 0) return
  throw await changedMeanwhile(ctx, before.id, input)
}

async function setVariants(ctx: Ctx, before: AdminProduct, input: UpdateProduct): Promise<void> {
  for (const [index, { id, gtin, isDigital, prices = [] }] of (input.variants ?? []).entries()) {
    if (!before.variants.some((known) => known.id === id)) throw unknownVariant(`variants.${index}.id`)
    if (gtin !== undefined) await ctx.db.variant.update({ where: { id }, data: { gtin } })
    if (isDigital !== undefined) {
      const refusal = await setDigital(ctx, id, isDigital)
      if (refusal) throw digitalError(`variants.${index}`, refusal)
    }
    for (const price of prices) {
      await setPrice(ctx, id, price)
      if (price.tiers) await setTiers(ctx, id, price.currency, price.tiers)
    }
  }
}

function digitalError(path: string, refusal: DigitalRefusal): Error {
  return refusal === 'no_file' ? noFile(`${path}.isDigital`) : bundleOfFiles(`${path}.isDigital`)
}

async function setPrice(
  ctx: Ctx,
  variantId: string,
  price: { currency: string; amount: number; compareAt: number | null },
): Promise<void> {
  await ctx.db.$executeRaw(sql`
    WITH "before" AS (
      SELECT "amountMinor" FROM "Price" WHERE "variantId" = ${variantId}::uuid AND "currency" = ${price.currency}
    ), "written" AS (
      INSERT INTO "Price" ("variantId", "currency", "amountMinor", "compareAtMinor", "updatedAt")
      VALUES (${variantId}::uuid, ${price.currency}, ${price.amount}, ${price.compareAt}, now())
      ON CONFLICT ("variantId", "currency") DO UPDATE SET "amountMinor" = EXCLUDED."amountMinor",
        "compareAtMinor" = EXCLUDED."compareAtMinor", "updatedAt" = now()
    )
    INSERT INTO "PriceHistory" ("id", "variantId", "currency", "amountMinor")
    SELECT ${newId()}::uuid, ${variantId}::uuid, ${price.currency}, ${price.amount}
    WHERE ${price.amount}::bigint IS DISTINCT FROM (SELECT "amountMinor" FROM "before")`)
}

/** Everybody's prices for more than one, in place of those there are. */
async function setTiers(
  ctx: Ctx,
  variantId: string,
  currency: string,
  tiers: readonly { minQuantity: number; amount: number }[],
): Promise<void> {
  await ctx.db.specialPrice.deleteMany({ where: { variantId, currency, priceListId: null } })
  await ctx.db.specialPrice.createMany({
    data: tiers.map(({ minQuantity, amount }) => ({
      ...{ id: newId(), variantId, currency, minQuantity },
      amountMinor: BigInt(amount),
    })),
  })
}

/** What the audit trail keeps of the state before. */
function snapshot({ variants, ...product }: AdminProduct): InputJson {
  const { slug, status, featured, publishedAt, searchBoost, titles, subtitles } = product
  return {
    ...{ slug, status, featured, publishedAt, searchBoost, titles, subtitles },
    variants: variants.map(({ id, sku, gtin, prices, onHand, bundle, isDigital }) => ({
      ...{ id, sku, gtin, prices, onHand, bundle, isDigital },
    })),
  }
}
