import 'server-only'
import { actorNames } from '@/lib/auth/actor-names'
import type { Ctx } from '@/lib/context'
import type { AppError } from '@/lib/core/errors'
import { decimalString } from '@/lib/core/money'
import { productChanged } from './errors'
import { getAdminProduct } from './get-admin-product'
import type { AdminProduct, UpdateProduct } from './schema'

/**
 * The refusal for the second of two editors: who was first, which version is saved now, and its value
 * wherever the second one's differs, by field path. Throws `product.not_found` when it was deleted.
 */
export async function changedMeanwhile(ctx: Ctx, productId: string, input: UpdateProduct): Promise<AppError> {
  const saved = await getAdminProduct(ctx, productId)
  const last = await ctx.db.auditEvent.findFirst({
    where: { entityType: 'product', entityId: productId },
    orderBy: { createdAt: 'desc' },
    select: { actor: true },
  })
  const names = await actorNames(ctx, last ? [last.actor] : [])
  return productChanged({
    by: (last && names.get(last.actor)) ?? 'Somebody else',
    version: saved.version,
    fields: differences(input, saved),
  })
}

function differences(mine: UpdateProduct, saved: AdminProduct): Record<string, string> {
  const fields: Record<string, string> = {}
  const compare = (path: string, wanted: unknown, present: unknown, shown: string = String(present)) => {
    if (wanted !== undefined && wanted !== present) fields[path] = `The saved value is ${shown}.`
  }
  for (const language of ['en', 'de'] as const) {
    for (const texts of ['titles', 'subtitles'] as const) {
      const present = saved[texts][language]
      compare(`${texts}.${language}`, mine[texts]?.[language], present, `“${present}”`)
    }
  }
  compare('status', mine.status, saved.status)
  compare('featured', mine.featured, saved.featured, saved.featured ? 'featured' : 'not featured')
  for (const [index, variant] of (mine.variants ?? []).entries()) {
    const known = saved.variants.find(({ id }) => id === variant.id)
    compare(`variants.${index}.onHand`, variant.onHand, known?.onHand)
    for (const [at, { currency, amount, compareAt }] of (variant.prices ?? []).entries()) {
      const price = known?.prices.find((each) => each.currency === currency)
      const path = `variants.${index}.prices.${at}`
      const written = (minor: number | null | undefined) =>
        minor === null || minor === undefined ? 'empty' : decimalString({ amount: minor, currency })
      compare(`${path}.amount`, amount, price?.amount, written(price?.amount))
      compare(`${path}.compareAt`, compareAt, price?.compareAt ?? null, written(price?.compareAt))
    }
  }
  return fields
}
