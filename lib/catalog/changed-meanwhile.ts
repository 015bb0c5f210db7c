import 'server-only'
import { lastEditor } from '@/lib/auth/last-editor'
import type { Ctx } from '@/lib/context'
import { savedInstead } from '@/lib/core/changed'
import type { AppError } from '@/lib/core/errors'
import { decimalString } from '@/lib/core/money'
import { formatShopTime } from '@/lib/markets/shop-time'
import type { AdminProduct, UpdateProduct } from './admin-schema'
import { bundleText } from './bundle-text'
import { productChanged } from './errors'
import { getAdminProduct } from './get-admin-product'
import { tiersText } from './tiers-text'

/**
 * The refusal for the second of two editors: who was first, which version is saved now, and its value
 * wherever the second one's differs, by field path. Throws `product.not_found` when it was deleted.
 */
export async function changedMeanwhile(ctx: Ctx, productId: string, input: UpdateProduct): Promise<AppError> {
  const saved = await getAdminProduct(ctx, productId)
  return productChanged({
    by: await lastEditor(ctx, 'product', productId),
    version: saved.version,
    fields: differences(input, saved),
  })
}

function differences(mine: UpdateProduct, saved: AdminProduct): Record<string, string> {
  const { fields, compare } = savedInstead()
  for (const language of ['en', 'de'] as const) {
    for (const texts of ['titles', 'subtitles'] as const)
      compare(`${texts}.${language}`, mine[texts]?.[language], saved[texts][language])
  }
  compare('slug', mine.slug, saved.slug)
  compare('status', mine.status, saved.status, saved.status)
  compare('searchBoost', mine.searchBoost, saved.searchBoost)
  compare(
    'publishedAt',
    mine.publishedAt,
    saved.publishedAt,
    saved.publishedAt ? formatShopTime(saved.publishedAt) : 'empty',
  )
  compare('featured', mine.featured, saved.featured, saved.featured ? 'featured' : 'not featured')
  for (const [index, variant] of (mine.variants ?? []).entries()) {
    const known = saved.variants.find(({ id }) => id === variant.id)
    compare(`variants.${index}.gtin`, variant.gtin, known?.gtin, known?.gtin ?? 'empty')
    compare(`variants.${index}.onHand`, variant.onHand, known?.onHand)
    const parts = (of: typeof variant.bundle) => of && bundleText(of)
    compare(
      `variants.${index}.bundle`,
      parts(variant.bundle),
      parts(known?.bundle),
      parts(known?.bundle) || 'empty',
    )
    for (const [at, { currency, amount, compareAt, tiers }] of (variant.prices ?? []).entries()) {
      const price = known?.prices.find((each) => each.currency === currency)
      const path = `variants.${index}.prices.${at}`
      const written = (minor: number | null | undefined) =>
        minor === null || minor === undefined ? 'empty' : decimalString({ amount: minor, currency })
      compare(`${path}.amount`, amount, price?.amount, written(price?.amount))
      compare(`${path}.compareAt`, compareAt, price?.compareAt ?? null, written(price?.compareAt))
      const steps = (of: typeof tiers) => of && tiersText(of, currency)
      compare(`${path}.tiers`, steps(tiers), steps(price?.tiers), steps(price?.tiers) || 'empty')
    }
  }
  return fields
}
