import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { badCursor, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contactHas } from '@/lib/customers/find-customers'
import { empty, escapeLike, type Sql, sql } from '@/lib/db/sql'
import type { CustomerGroupView, GroupMember, ListGroups, ListMembers } from './group-schema'

/** Customer groups by their names; one query. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listCustomerGroups(ctx: Ctx, input: ListGroups): Promise<Page<CustomerGroupView>> {
  requirePermission(ctx, 'customers:read')
  const { q, limit } = input
  const [name] = decodeCursor(input.cursor, 1) ?? []
  const rows = await readGroups(
    ctx,
    sql`${q === undefined ? sql`true` : sql`g."name" ILIKE ${`%${escapeLike(q)}%`}`}
      ${name === undefined ? empty : sql`AND g."name" > ${name}`}`,
    limit + 1,
  )
  return toPage(rows, limit, ({ name }) => [name], groupView)
}

/** Throws `auth.forbidden`, `customer_group.not_found`. */
export async function getCustomerGroup(ctx: Ctx, id: string): Promise<CustomerGroupView> {
  requirePermission(ctx, 'customers:read')
  const [row] = await readGroups(ctx, sql`g."id" = ${id}::uuid`, 1)
  if (!row) throw notFound('customer_group')
  return groupView(row)
}

/** Who is in a group, by address. Throws `auth.forbidden`, `customer_group.not_found`, `page.bad_cursor`. */
export async function listGroupMembers(
  ctx: Ctx,
  groupId: string,
  { q, cursor, limit }: ListMembers,
): Promise<Page<GroupMember>> {
  await getCustomerGroup(ctx, groupId)
  const [email, userId] = decodeCursor(cursor, 2) ?? []
  if (cursor !== undefined && !Id.safeParse(userId).success) throw badCursor()
  const rows = await ctx.db.$queryRaw<(Omit<GroupMember, 'memberSince'> & { createdAt: Date })[]>(sql`
    SELECT m."userId", u."name", u."email"::text, m."createdAt"
    FROM "CustomerGroupMember" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."groupId" = ${groupId}::uuid ${q === undefined ? empty : sql`AND ${contactHas(q)}`}
      ${email === undefined ? empty : sql`AND (u."email"::text, m."userId") > (${email}, ${userId}::uuid)`}
    ORDER BY u."email"::text, m."userId" LIMIT ${limit + 1}`)
  return toPage(
    rows,
    limit,
    ({ email, userId }) => [email, userId],
    ({ createdAt, ...row }) => ({ ...row, memberSince: createdAt.toISOString() }),
  )
}

type Row = Omit<CustomerGroupView, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

function readGroups(ctx: Ctx, which: Sql, limit: number): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>(sql`
    SELECT g."id", g."name", g."version", g."createdAt", g."updatedAt",
      (SELECT count(*)::int FROM "CustomerGroupMember" m WHERE m."groupId" = g."id") AS "memberCount",
      (SELECT coalesce(json_agg(json_build_object('id', l."id", 'name', l."name", 'active', l."active")
          ORDER BY l."priority" DESC, l."id"), '[]')
        FROM "PriceListGroup" lg JOIN "PriceList" l ON l."id" = lg."priceListId" WHERE lg."groupId" = g."id")
        AS "priceLists"
    FROM "CustomerGroup" g WHERE ${which} ORDER BY g."name" LIMIT ${limit}`)
}

const groupView = (row: Row): CustomerGroupView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})
