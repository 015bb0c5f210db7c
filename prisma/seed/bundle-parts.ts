import type { SeededProduct, SeededVariant } from './catalog-rows'
import { bundleContent } from './content/bundles'

export type SeededPart = { product: SeededProduct; variant: SeededVariant; quantity: number }

/** The parts of the demo's bundles, by the id of the bundle's variant. Throws for a SKU that nothing has. */
export function bundleParts(products: readonly SeededProduct[]): Map<string, SeededPart[]> {
  const sold = new Map(
    products.flatMap((product) =>
      product.variants.map((variant) => [variant.sku, { product, variant }] as const),
    ),
  )
  const named = (sku: string) => {
    const known = sold.get(sku)
    if (!known) throw new Error(`No variant has the SKU ${sku}`)
    return known
  }
  return new Map(
    Object.entries(bundleContent).map(([sku, parts]) => [
      named(sku).variant.id,
      parts.map((part) => ({ ...named(part.sku), quantity: part.quantity })),
    ]),
  )
}

export function bundleItemRows(bundles: ReadonlyMap<string, SeededPart[]>) {
  return [...bundles].flatMap(([bundleId, parts]) =>
    parts.map(({ variant, quantity }, position) => ({
      bundleId,
      componentId: variant.id,
      quantity,
      position,
    })),
  )
}
