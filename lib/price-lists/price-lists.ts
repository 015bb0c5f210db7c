import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { badCursor, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, escapeLike, type Sql, sql } from '@/lib/db/sql'
import type { ListPriceLists, PriceListRow } from './schema'

/** Price lists, the strongest first; one query. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listPriceLists(ctx: Ctx, input: ListPriceLists): Promise<Page<PriceListRow>> {
  requirePermission(ctx, 'products:read')
  const { q } = input
  const rows = await readRows(
    ctx,
    sql`${q === undefined ? sql`true` : sql`l."name" ILIKE ${`%${escapeLike(q)}%`}`} ${after(input.cursor)}`,
    sql`LIMIT ${input.limit + 1}`,
  )
  const keyOf = ({ priority, id }: Row) => [String(priority), id]
  return toPage(rows, input.limit, keyOf, ({ version: _, createdAt: __, ...row }) => ({
    ...row,
    updatedAt: row.updatedAt.toISOString(),
  }))
}

/** A price list without its prices, which can be many. Throws `auth.forbidden`, `price_list.not_found`. */
export async function getPriceListHead(ctx: Ctx, id: string): Promise<PriceListHead> {
  requirePermission(ctx, 'products:read')
  const [row] = await readRows(ctx, sql`l."id" = ${id}::uuid`)
  if (!row) throw notFound('price_list')
  return { ...row, updatedAt: row.updatedAt.toISOString(), createdAt: row.createdAt.toISOString() }
}

export type PriceListHead = PriceListRow & { version: number; createdAt: string }
type Row = Omit<PriceListHead, 'updatedAt' | 'createdAt'> & { updatedAt: Date; createdAt: Date }

function readRows(ctx: Ctx, which: Sql, limit: Sql = empty): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>(sql`
    SELECT l."id", l."name", l."priority", l."active", l."mayExceed", l."version", l."createdAt", l."updatedAt",
      (SELECT count(*)::int FROM "SpecialPrice" s WHERE s."priceListId" = l."id") AS "priceCount",
      ARRAY(SELECT g."groupId" FROM "PriceListGroup" g WHERE g."priceListId" = l."id" ORDER BY g."groupId")
        AS "groupIds"
    FROM "PriceList" l WHERE ${which} ORDER BY l."priority" DESC, l."id" ${limit}`)
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 2)
  if (!key) return empty
  const [priority = '', id] = key
  if (!/^\d{1,6}$/.test(priority) || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (l."priority" < ${Number(priority)}
    OR (l."priority" = ${Number(priority)} AND l."id" > ${id}::uuid))`
}
