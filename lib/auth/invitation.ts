import 'server-only'
import { createHmac } from 'node:crypto'
import { audit } from '@/lib/audit/audit'
import type { Ctx } from '@/lib/context'
import { hashToken, newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import type { Role } from './permissions'
import { alreadyMember } from './staff-errors'

/** The token of an invitation's link: made of the row's id under our secret, so that the database cannot tell it. */
export function invitationTokenOf(id: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`invitation:${id}`).digest('base64url').slice(0, 22)
}

/** Neither accepted nor withdrawn; it may have expired. */
export const IS_OPEN = { acceptedAt: null, revokedAt: null } as const

/**
 * Makes the open invitation of an address, in place of the one it had. Call inside `transact`.
 * Throws `staff.already_member` (409).
 */
export async function issueInvitation(
  ctx: Ctx,
  input: { email: string; role: Role; invitedById: string | null; hours: number },
): Promise<{ id: string; expiresAt: Date }> {
  const { email, role, invitedById, hours } = input
  if ((await ctx.db.staffMembership.count({ where: { user: { email } } })) > 0) throw alreadyMember()
  const id = newId()
  const expiresAt = new Date(ctx.now.getTime() + hours * 3_600_000)
  // Two at once: the unique index lets one follow the other, whose link stops working.
  await ctx.db.$executeRaw(sql`
    INSERT INTO "Invitation" ("id", "email", "role", "tokenHash", "invitedById", "createdAt", "expiresAt")
    VALUES (${id}::uuid, ${email}, ${role}::"StaffRole", ${hashToken(invitationTokenOf(id))}, ${invitedById}::uuid,
      ${ctx.now}, ${expiresAt})
    ON CONFLICT ("email") WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL DO UPDATE SET
      "id" = EXCLUDED."id", "role" = EXCLUDED."role", "tokenHash" = EXCLUDED."tokenHash",
      "invitedById" = EXCLUDED."invitedById", "createdAt" = EXCLUDED."createdAt", "expiresAt" = EXCLUDED."expiresAt"`)
  await audit(ctx, { action: 'staff.invite', entityType: 'invitation', entityId: id, after: { role } })
  return { id, expiresAt }
}

/** What somebody has promised who may promise nothing any more. */
export async function withdrawInvitationsOf(ctx: Ctx, userId: string): Promise<void> {
  await ctx.db.invitation.updateMany({
    where: { invitedById: userId, ...IS_OPEN },
    data: { revokedAt: ctx.now },
  })
}
