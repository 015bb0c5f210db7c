import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { unknownProduct } from './errors'

/** Makes these the products of a manual collection, in this order; inside the caller's transaction. Throws `collection.unknown_product`. */
export async function putItems(ctx: Ctx, collectionId: string, productIds: readonly string[]): Promise<void> {
  await requireProducts(ctx, productIds, (index) => `productIds.${index}`)
  await ctx.db.collectionItem.deleteMany({ where: { collectionId } })
  await ctx.db.$executeRaw(sql`
    INSERT INTO "CollectionItem" ("collectionId", "productId", "position")
    SELECT ${collectionId}::uuid, each."id", each."place" - 1
    FROM unnest(${[...productIds]}::uuid[]) WITH ORDINALITY AS each ("id", "place")`)
}

/** Throws `collection.unknown_product` for the first that does not exist, at the path of its place. */
export async function requireProducts(
  ctx: Ctx,
  productIds: readonly string[],
  pathOf: (index: number) => string,
): Promise<void> {
  const known = await ctx.db.product.findMany({
    where: { id: { in: [...productIds] } },
    select: { id: true },
  })
  const ids = new Set(known.map(({ id }) => id))
  const missing = productIds.findIndex((id) => !ids.has(id))
  if (missing >= 0) throw unknownProduct(pathOf(missing))
}
