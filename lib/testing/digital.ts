import { updateProduct } from '@/lib/catalog/update-product'
import { setFile } from '@/lib/downloads/set-file'
import { type MadeProduct, makeProduct, staffCtxOf } from './fixtures'

/** What a PDF begins with, and its end. */
export const pdf = (text = 'pattern') => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`)

/** A product that is delivered as a download of these files, as staff make it. */
export async function makeDigital(
  files: readonly string[] = ['pattern.pdf'],
  options: { priceMinor?: bigint; title?: string } = {},
): Promise<MadeProduct> {
  const product = await makeProduct({ stock: 0, title: 'Pattern', ...options })
  const owner = staffCtxOf('owner')
  for (const name of files) await setFile(owner, product.variantId, name, pdf(name))
  await updateProduct(owner, product.id, {
    version: 1,
    variants: [{ id: product.variantId, isDigital: true }],
  })
  return product
}
