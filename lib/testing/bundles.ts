import { updateProduct } from '@/lib/catalog/update-product'
import { db } from '@/lib/db/client'
import { type MadeProduct, makeProduct, staffCtxOf } from './fixtures'

/** A product that consists of these parts, by variant, as staff make it. */
export async function makeBundle(
  parts: readonly { sku: string; quantity: number }[],
  options: { priceMinor?: bigint } = {},
): Promise<MadeProduct> {
  const product = await makeProduct({ stock: 0, title: 'Test set', ...options })
  await setBundle(product, parts)
  return product
}

/** What staff say that a product consists of from now on. */
export async function setBundle(
  { id, variantId }: MadeProduct,
  bundle: readonly { sku: string; quantity: number }[],
): Promise<void> {
  const { version } = await db.product.findUniqueOrThrow({ where: { id }, select: { version: true } })
  await updateProduct(staffCtxOf('owner'), id, {
    version,
    variants: [{ id: variantId, bundle: [...bundle] }],
  })
}
