import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { unknownCodes } from './errors'

/** So many at once: more is somebody's mistake. */
export const MAX_NAMED = 100

/**
 * The ids of products by their slugs or article numbers, in the order in which they are named. Throws `auth.forbidden`,
 * and `collection.unknown_product` at `path` with those that do not exist.
 */
export async function findNamedProducts(ctx: Ctx, named: readonly string[], path: string): Promise<string[]> {
  requirePermission(ctx, 'products:read')
  if (named.length === 0) return []
  const [bySlug, bySku] = await Promise.all([
    ctx.db.product.findMany({ where: { slug: { in: [...named] } }, select: { id: true, slug: true } }),
    ctx.db.$queryRaw<{ productId: string; sku: string }[]>(sql`
      SELECT "productId", upper("sku") AS "sku" FROM "Variant"
      WHERE upper("sku") = ANY(${named.map((each) => each.toUpperCase())})`),
  ])
  const ids = new Map([
    ...bySku.map(({ sku, productId }) => [sku, productId] as const),
    ...bySlug.map(({ slug, id }) => [slug, id] as const),
  ])
  const idOf = (each: string) => ids.get(each) ?? ids.get(each.toUpperCase())
  const unknown = named.filter((each) => !idOf(each))
  if (unknown.length > 0) throw unknownCodes(path, unknown)
  return [...new Set(named.flatMap((each) => idOf(each) ?? []))]
}
