import 'server-only'
import { z } from 'zod'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type Page, type PageInput, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { requirePermission } from './permissions'
import { staffNotFound } from './staff-errors'
import type { StaffMember } from './staff-schema'

/** Who works here, in the order in which they joined. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listStaff(ctx: Ctx, input: PageInput): Promise<Page<StaffMember>> {
  requirePermission(ctx, 'staff:read')
  const key = decodeCursor(input.cursor, 2)
  const after = key ? Key.safeParse(key) : null
  if (after?.success === false) throw badCursor()
  const where = after
    ? sql`WHERE (m."createdAt", m."userId") > (${after.data[0]}::timestamptz, ${after.data[1]}::uuid)`
    : empty
  const rows = await selectStaff(ctx, where, input.limit + 1)
  return toPage(rows, input.limit, (row) => [row.joinedAt.toISOString(), row.id], view)
}

/** One colleague. Throws `auth.forbidden`, `staff.not_found`. */
export async function getStaffMember(ctx: Ctx, userId: string): Promise<StaffMember> {
  requirePermission(ctx, 'staff:read')
  const [row] = await selectStaff(ctx, sql`WHERE m."userId" = ${userId}::uuid`, 1)
  if (!row) throw staffNotFound()
  return view(row)
}

const Key = z.tuple([CursorTime, Id])

type Row = Omit<StaffMember, 'joinedAt' | 'lastSeenAt' | 'secondFactors'> & {
  joinedAt: Date
  lastSeenAt: Date | null
  hasTotp: boolean
  hasPasskey: boolean
}

function selectStaff(ctx: Ctx, where: Sql, limit: number): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>(sql`
    SELECT m."userId" AS "id", u."name", u."email"::text, m."role", m."createdAt" AS "joinedAt",
      u."status" <> 'active' AS "isBlocked",
      (SELECT max(s."lastSeenAt") FROM "Session" s WHERE s."userId" = u."id") AS "lastSeenAt",
      EXISTS (SELECT 1 FROM "TotpFactor" t WHERE t."userId" = u."id" AND t."confirmedAt" IS NOT NULL) AS "hasTotp",
      EXISTS (SELECT 1 FROM "Passkey" p WHERE p."userId" = u."id") AS "hasPasskey"
    FROM "StaffMembership" m JOIN "User" u ON u."id" = m."userId" ${where}
    ORDER BY m."createdAt", m."userId" LIMIT ${limit}`)
}

function view({ joinedAt, lastSeenAt, hasTotp, hasPasskey, ...row }: Row): StaffMember {
  return {
    ...row,
    secondFactors: [...(hasTotp ? (['totp'] as const) : []), ...(hasPasskey ? (['passkey'] as const) : [])],
    joinedAt: joinedAt.toISOString(),
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
  }
}
