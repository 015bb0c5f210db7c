import 'server-only'
import { db } from '@/lib/db/client'
import { raw, sql } from '@/lib/db/sql'
import {
  identified,
  mediaRows,
  priceHistoryRows,
  priceRows,
  productRow,
  type SeededProduct,
  variantRows,
} from '../catalog-rows'
import { products } from '../content/catalogue'
import { ledgerRows, levelRows } from '../stock-ledger'
import { insertRows, untold } from './bulk'
import { deriveProduct, type ManyProduct } from './derive-product'
import { familyOf } from './families'
import { NAME_COUNT } from './names'

const BATCH = 1_000
/** One writes while the other is being made. */
const WRITERS = 2

const TABLES = [
  'Product',
  'Category',
  'ProductCategory',
  'Variant',
  'Price',
  'PriceHistory',
  'StockLevel',
  'StockMovement',
  'Media',
]

/**
 * Adds `count` invented products to the demo shop, for measuring and trying out what a large catalogue is like.
 * Throws a RangeError for more than there are names for.
 */
export async function seedMany(count: number, now: Date): Promise<void> {
  const families = products.map(familyOf)
  const most = families.length * NAME_COUNT
  if (count > most) throw new RangeError(`At most ${most} products can be invented.`)
  const categoryIds = new Map((await db.category.findMany()).map(({ slug, id }) => [slug, id]))
  const batches = (function* () {
    for (let from = 0; from < count; from += BATCH)
      yield Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
        deriveProduct(families, from + at),
      )
  })()
  await untold(async () => {
    const write = async () => {
      for (const batch of batches) await insertBatch(batch, categoryIds, now)
    }
    await Promise.all(Array.from({ length: WRITERS }, write))
  })
  // What PostgreSQL would do by itself in the minutes that follow, beside whatever is tried out or measured then.
  for (const table of TABLES) await db.$executeRaw(sql`VACUUM (ANALYZE) ${raw(`"${table}"`)}`)
}

async function insertBatch(
  batch: ManyProduct[],
  categoryIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const seeded = batch.map((product) => ({ ...product, ...identified(product) }))
  const variants = seeded.flatMap((product) => product.variants)
  const current = <T extends object>(rows: T[]) => rows.map((row) => ({ ...row, updatedAt: now }))
  await insertRows('Product', current(seeded.map((product) => manyRow(product, now))))
  await insertRows('ProductCategory', seeded.flatMap(categoryRows(categoryIds)))
  await insertRows('Variant', current(seeded.flatMap(variantRows)))
  await insertRows('Price', current(variants.flatMap(priceRows)))
  await insertRows(
    'PriceHistory',
    variants.flatMap((variant) => priceHistoryRows(variant, now)),
  )
  await insertRows('StockLevel', levelRows({ products: seeded }, []))
  // What never came is no delivery.
  await insertRows(
    'StockMovement',
    ledgerRows({ products: seeded }, [], now).filter(({ onHandDelta }) => onHandDelta !== 0),
  )
  await insertRows('Media', seeded.flatMap(mediaRows))
}

function manyRow(product: ManyProduct & SeededProduct, now: Date) {
  const { soldCount, ratingCount, ratingSum } = product
  return { ...productRow(product, now), soldCount, ratingCount, ratingSum }
}

function categoryRows(ids: ReadonlyMap<string, string>) {
  return ({ id: productId, categories }: SeededProduct) =>
    categories.map((slug) => ({ productId, categoryId: ids.get(slug) }))
}
