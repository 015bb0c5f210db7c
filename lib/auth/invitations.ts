import 'server-only'
import { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { badCursor, CursorTime, decodeCursor, type Page, type PageInput, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { IS_OPEN } from './invitation'
import { requirePermission } from './permissions'
import { requireRoleWithin } from './staff-member'
import type { InvitationView } from './staff-schema'

/** Invitations that wait to be accepted, and those that have waited too long; newest first. Throws `auth.forbidden`. */
export async function listInvitations(ctx: Ctx, input: PageInput): Promise<Page<InvitationView>> {
  requirePermission(ctx, 'staff:read')
  const key = decodeCursor(input.cursor, 2)
  const before = key ? Key.safeParse(key) : null
  if (before?.success === false) throw badCursor()
  const and = before
    ? sql`AND (i."createdAt", i."id") < (${before.data[0]}::timestamptz, ${before.data[1]}::uuid)`
    : empty
  const rows = await selectInvitations(ctx, and, input.limit + 1)
  return toPage(rows, input.limit, (row) => [row.createdAt.toISOString(), row.id], view(ctx))
}

/** An open invitation. Throws `auth.forbidden`, `invitation.not_found`. */
export async function getInvitation(ctx: Ctx, id: string): Promise<InvitationView> {
  requirePermission(ctx, 'staff:read')
  const [row] = await selectInvitations(ctx, sql`AND i."id" = ${id}::uuid`, 1)
  if (!row) throw notFound('invitation')
  return view(ctx)(row)
}

/**
 * Withdraws an open invitation: its link stops working.
 * Throws `auth.forbidden`, `staff.role_above_own` (403), `invitation.not_found` also when it was accepted meanwhile.
 */
export async function revokeInvitation(ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, 'staff:write')
  await transact(ctx, async (ctx) => {
    const [revoked] = await ctx.db.invitation.updateManyAndReturn({
      where: { id, email: { not: null }, ...IS_OPEN },
      data: { revokedAt: ctx.now },
      select: { role: true },
    })
    if (!revoked) throw notFound('invitation')
    requireRoleWithin(ctx, revoked.role)
    await audit(ctx, {
      action: 'staff.revoke_invitation',
      entityType: 'invitation',
      entityId: id,
      before: { role: revoked.role },
    })
  })
}

const Key = z.tuple([CursorTime, Id])

type Row = Omit<InvitationView, 'createdAt' | 'expiresAt' | 'isExpired'> & {
  createdAt: Date
  expiresAt: Date
}

/** The link for the first owner, which has no address, is nobody's to see. */
function selectInvitations(ctx: Ctx, and: Sql, limit: number): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>(sql`
    SELECT i."id", i."email"::text, i."role", coalesce(u."name", u."email"::text) AS "invitedBy", i."createdAt",
      i."expiresAt"
    FROM "Invitation" i LEFT JOIN "User" u ON u."id" = i."invitedById"
    WHERE i."acceptedAt" IS NULL AND i."revokedAt" IS NULL AND i."email" IS NOT NULL ${and}
    ORDER BY i."createdAt" DESC, i."id" DESC LIMIT ${limit}`)
}

const view =
  ({ now }: Ctx) =>
  ({ createdAt, expiresAt, ...row }: Row): InvitationView => ({
    ...row,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
  })
