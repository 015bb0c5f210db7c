import 'server-only'
import { findVariantIds } from '@/lib/catalog/find-variants'
import type { Ctx } from '@/lib/context'
import { unknownSkus } from './errors'
import type { PriceLine } from './price-lines'
import { ListedPrice as Listed, type ListedPrice } from './schema'

/** Prices whose variants are named by SKU. Throws `auth.forbidden`, and `price_list.unknown_variant` at `path`. */
export async function nameVariants(
  ctx: Ctx,
  lines: readonly PriceLine[],
  path: string,
): Promise<ListedPrice[]> {
  const ids = await findVariantIds(
    ctx,
    lines.map(({ sku }) => sku),
  )
  const unknown = lines.filter(({ sku }) => !ids.has(sku.toUpperCase()))
  if (unknown.length > 0)
    throw unknownSkus(
      path,
      unknown.map(({ sku }) => sku),
    )
  return lines.map(({ sku, ...price }) => Listed.parse({ ...price, variantId: ids.get(sku.toUpperCase()) }))
}
