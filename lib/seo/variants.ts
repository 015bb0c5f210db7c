import type { ImageView, ProductView, VariantView } from '@/lib/catalog/schema'

/** How a variant is called and shown where it stands alone: in a feed, in structured data. */

/** The label of the value that a variant has of an option; null when it has no such option. */
export function optionLabel(product: ProductView, variant: VariantView, code: string): string | null {
  const option = product.options.find((each) => each.code === code)
  return option?.values.find((value) => value.code === variant.options[code])?.label ?? null
}

/** "Ebb mug", or "Ebb mug – Sand, Large" where there are several. */
export function variantTitle(product: ProductView, variant: VariantView): string {
  if (product.variants.length < 2) return product.title
  const labels = product.options.flatMap(({ code }) => optionLabel(product, variant, code) ?? [])
  return labels.length === 0 ? product.title : `${product.title} – ${labels.join(', ')}`
}

/** Pictures of exactly this variant first, then those of all; none of another one. */
export function variantImages(product: ProductView, variant: VariantView): ImageView[] {
  const values = Object.values(variant.options)
  const own = product.images.filter(({ optionValue }) => optionValue !== null && values.includes(optionValue))
  return [...own, ...product.images.filter(({ optionValue }) => optionValue === null)]
}

/** The path of a product's page on which this variant is chosen. */
export function variantPath(product: ProductView, variant: VariantView): `/${string}` {
  const query = product.variants.length < 2 ? '' : `?variant=${encodeURIComponent(variant.sku)}`
  return `/products/${product.slug}${query}`
}
