import 'server-only'
import type { Ctx } from '@/lib/context'
import { type BundleRefusal, lockBundles, setBundleItems } from '@/lib/inventory/set-bundle-items'
import { setOnHand } from '@/lib/inventory/set-on-hand'
import type { AdminProduct, UpdateProduct } from './admin-schema'
import {
  belowReserved,
  bundleCounted,
  bundleInBundle,
  bundleOfFiles,
  bundleReserved,
  stockMoved,
  unknownPart,
} from './errors'

/**
 * Books what was counted, and what bundles consist of, of variants that are known to be the product's. Levels are locked in the order of the variants' ids, as orders
 * do: two that share variants must not lock crosswise.
 */
export async function setStock(ctx: Ctx, before: AdminProduct, input: UpdateProduct): Promise<void> {
  const variants = (input.variants ?? []).map((variant, index) => ({
    ...variant,
    path: `variants.${index}`,
    known: before.variants.find(({ id }) => id === variant.id),
  }))
  const made = variants.flatMap(({ bundle, ...variant }) => (bundle ? [{ ...variant, bundle }] : []))
  const counted = variants
    .flatMap(({ onHand, ...variant }) => (onHand === undefined ? [] : [{ ...variant, onHand }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (made.length > 0)
    await lockBundles(
      ctx,
      made.map(({ id, bundle }) => ({ variantId: id, parts: bundle })),
      counted.map(({ id }) => id),
    )
  for (const { id, bundle, path } of made) {
    const refusal = await setBundleItems(ctx, id, bundle)
    if (refusal) throw bundleError(`${path}.bundle`, refusal)
  }
  for (const { id, onHand, onHandBefore, path, bundle, known } of counted) {
    if ((bundle ?? known?.bundle ?? []).length > 0) throw bundleCounted(`${path}.onHand`)
    const level = await setOnHand(ctx, {
      variantId: id,
      onHand,
      seen: onHandBefore,
      reason: 'Corrected in the editor',
    })
    if (level.isSet) continue
    throw level.reserved > onHand
      ? belowReserved(`${path}.onHand`, level.reserved)
      : stockMoved(`${path}.onHand`, level.onHand)
  }
}

function bundleError(path: string, refusal: BundleRefusal): Error {
  switch (refusal.kind) {
    case 'unknown_sku':
      return unknownPart(`${path}.${refusal.at}.sku`, refusal.sku)
    case 'nested':
      return bundleInBundle(refusal.at === null ? path : `${path}.${refusal.at}.sku`, refusal.sku)
    case 'digital':
      return bundleOfFiles(refusal.at === null ? path : `${path}.${refusal.at}.sku`)
    case 'reserved':
      return bundleReserved(path, refusal.reserved)
  }
}
