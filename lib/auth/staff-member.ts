import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { env, isDemoAllowed } from '@/lib/env'
import { hasPermission, PERMISSIONS_BY_ROLE, type Role } from './permissions'
import { lastOwner, roleAboveOwn, staffNotFound } from './staff-errors'

/** Owners who can act: neither blocked nor of the demo in a real shop. For the tables "StaffMembership" m, "User" u. */
const ACTING_OWNER: Sql = sql`m."role" = 'owner' AND u."status" = 'active' AND (NOT u."isDemo" OR ${isDemoAllowed(env)}::boolean)`

/**
 * Locks a colleague together with all owners, so that of changes that would leave the shop without one the second
 * waits for the first. Answers their role. Call inside `transact`. Throws `staff.not_found`.
 */
export async function lockMember(ctx: Ctx, userId: string): Promise<{ role: Role; isLastOwner: boolean }> {
  const rows = await ctx.db.$queryRaw<{ userId: string; role: Role; isActingOwner: boolean }[]>(sql`
    SELECT m."userId", m."role", ${ACTING_OWNER} AS "isActingOwner"
    FROM "StaffMembership" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."role" = 'owner' OR m."userId" = ${userId}::uuid
    ORDER BY m."userId" FOR UPDATE OF m`)
  const member = rows.find((row) => row.userId === userId)
  if (!member) throw staffNotFound()
  const hasOther = rows.some((row) => row.isActingOwner && row.userId !== userId)
  return { role: member.role, isLastOwner: member.role === 'owner' && !hasOther }
}

/**
 * For what would leave somebody unable to act as staff (removal, demotion, block, erasure): the last owner must stay.
 * Locks like `lockMember`. Throws `staff.last_owner` (409), `staff.not_found`.
 */
export async function requireOtherOwner(ctx: Ctx, userId: string): Promise<Role> {
  const { role, isLastOwner } = await lockMember(ctx, userId)
  if (isLastOwner) throw lastOwner()
  return role
}

/** Whether anybody can act as an owner. */
export async function hasOwner(ctx: Pick<Ctx, 'db'>): Promise<boolean> {
  const [row] = await ctx.db.$queryRaw<{ has: boolean }[]>(sql`
    SELECT EXISTS (
      SELECT 1 FROM "StaffMembership" m JOIN "User" u ON u."id" = m."userId" WHERE ${ACTING_OWNER}
    ) AS "has"`)
  return row?.has === true
}

/** Nobody gives or takes a role that may do more than their own. Throws `staff.role_above_own` (403). */
export function requireRoleWithin(ctx: Pick<Ctx, 'actor'>, role: Role): void {
  if (!PERMISSIONS_BY_ROLE[role].every((permission) => hasPermission(ctx.actor, permission)))
    throw roleAboveOwn()
}
