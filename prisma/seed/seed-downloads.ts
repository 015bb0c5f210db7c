import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { storage } from '@/lib/adapters/storage/storage'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import {
  identified,
  mediaRows,
  priceHistoryRows,
  priceRows,
  productRow,
  type SeededProduct,
  variantRows,
} from './catalog-rows'
import { downloadContent } from './content/downloads'

const CONTENT_TYPE = 'application/pdf'

/** What is sold as a download, with its files in the storage of uploads. Answers how many products that are. */
export async function seedDownloads(products: readonly SeededProduct[], now: Date): Promise<number> {
  const { picturesOf, files, ...content } = downloadContent
  const pictured = products.find(({ slug }) => slug === picturesOf)
  if (!pictured) throw new Error(`There is no product "${picturesOf}"`)
  const product = identified({ ...content, images: pictured.images })
  await db.product.create({ data: productRow(product, now) })
  const categories = await db.category.findMany({ where: { slug: { in: product.categories } } })
  await db.productCategory.createMany({
    data: categories.map(({ id }) => ({ productId: product.id, categoryId: id })),
  })
  await db.variant.createMany({
    data: variantRows(product).map((variant) => ({ ...variant, isDigital: true, trackInventory: false })),
  })
  // Of nothing: for the day when it is sent after all.
  await db.stockLevel.createMany({ data: product.variants.map(({ id: variantId }) => ({ variantId })) })
  await db.price.createMany({ data: product.variants.flatMap(priceRows) })
  await db.priceHistory.createMany({
    data: product.variants.flatMap((variant) => priceHistoryRows(variant, now)),
  })
  await db.media.createMany({ data: mediaRows(product) })
  for (const { id: variantId, sku } of product.variants) await seedFile(variantId, files[sku] ?? '')
  return 1
}

/** Under a name of its own, so that a shop that is seeded anew keeps one of it. */
async function seedFile(variantId: string, name: string): Promise<void> {
  const bytes = await readFile(path.join(import.meta.dirname, 'files', name))
  const stored = `goods/demo-${name}`
  await storage.put(stored, bytes, CONTENT_TYPE)
  await db.digitalFile.create({
    data: { id: newId(), variantId, name, stored, contentType: CONTENT_TYPE, sizeBytes: bytes.byteLength },
  })
}
