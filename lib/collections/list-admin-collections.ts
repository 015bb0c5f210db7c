import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { badCursor, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, escapeLike, type Sql, sql } from '@/lib/db/sql'
import type { AdminCollectionRow, ListAdminCollections } from './schema'

/** All collections in their order, active or not; one query. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminCollections(
  ctx: Ctx,
  input: ListAdminCollections,
): Promise<Page<AdminCollectionRow>> {
  requirePermission(ctx, 'products:read')
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT c."id", c."slug", c."kind", c."active", c."inMenu", c."position", c."updatedAt",
      c."translations"->'en'->>'name' AS "name",
      CASE WHEN c."kind" = 'manual' THEN
        (SELECT count(*)::int FROM "CollectionItem" i WHERE i."collectionId" = c."id") END AS "itemCount"
    FROM "Collection" c WHERE true ${matching(input.q)} ${after(input.cursor)}
    ORDER BY c."position", c."id" LIMIT ${input.limit + 1}`)
  return toPage(
    rows,
    input.limit,
    ({ position, id }) => [String(position), id],
    (row) => ({
      ...row,
      updatedAt: row.updatedAt.toISOString(),
    }),
  )
}

type Row = Omit<AdminCollectionRow, 'updatedAt'> & { updatedAt: Date }

function matching(q: string | undefined): Sql {
  if (q === undefined) return empty
  const pattern = `%${escapeLike(q)}%`
  return sql`AND (c."slug" ILIKE ${pattern} OR c."translations"->'en'->>'name' ILIKE ${pattern}
    OR c."translations"->'de'->>'name' ILIKE ${pattern})`
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 2)
  if (!key) return empty
  const [position = '', id] = key
  if (!/^\d{1,6}$/.test(position) || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (c."position", c."id") > (${Number(position)}, ${id}::uuid)`
}
