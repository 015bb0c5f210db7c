import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'

/**
 * Where a product or a category stands now that stood at `path` before (the slug of a product, the path of a
 * category); null when nothing did, or when what did is not shown any more.
 */
export async function findMoved(
  ctx: Pick<Ctx, 'db'>,
  kind: 'product' | 'category',
  path: string,
): Promise<string | null> {
  const [row] = await ctx.db.$queryRaw<{ path: string }[]>(sql`
    SELECT coalesce(p."slug", c."path") AS "path"
    FROM "SlugRedirect" r
    LEFT JOIN "Product" p ON p."id" = r."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
    LEFT JOIN "Category" c ON c."id" = r."categoryId" AND c."active"
    WHERE r."kind" = ${kind}::"AddressKind" AND r."path" = ${path}
      AND coalesce(p."slug", c."path") IS NOT NULL`)
  return row?.path ?? null
}
