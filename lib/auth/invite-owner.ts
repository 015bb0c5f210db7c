import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken, newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { invitationTokenOf, issueInvitation } from './invitation'
import { hasOwner } from './staff-member'

/** How long the link works, in hours. */
const HOURS = 24

export type OwnerLink = { url: string; expiresAt: Date }

/**
 * The link to create the first owner's account, or null when the shop has an owner. It works once, for a day; asked
 * again meanwhile (a restart, a second instance) it is the same one.
 * For what runs on the server itself: throws `auth.system_only` for any other caller.
 */
export async function inviteFirstOwner(ctx: Ctx): Promise<OwnerLink | null> {
  requireSystem(ctx)
  if (await hasOwner(ctx)) return null
  const id = newId()
  const expiresAt = new Date(ctx.now.getTime() + HOURS * 3_600_000)
  await ctx.db.invitation.updateMany({
    where: { email: null, acceptedAt: null, revokedAt: null, expiresAt: { lte: ctx.now } },
    data: { revokedAt: ctx.now },
  })
  const [open] = await ctx.db.$queryRaw<{ id: string; expiresAt: Date }[]>(sql`
    INSERT INTO "Invitation" AS i ("id", "email", "role", "tokenHash", "createdAt", "expiresAt")
    VALUES (${id}::uuid, NULL, 'owner', ${hashToken(invitationTokenOf(id))}, ${ctx.now}, ${expiresAt})
    ON CONFLICT ("role") WHERE "email" IS NULL AND "acceptedAt" IS NULL AND "revokedAt" IS NULL
    DO UPDATE SET "role" = i."role" RETURNING "id", "expiresAt"`)
  if (!open) throw new Error('The invitation was not written')
  // The one that was open already may have been made under another AUTH_SECRET.
  const tokenHash = hashToken(invitationTokenOf(open.id))
  await ctx.db.invitation.updateMany({ where: { id: open.id }, data: { tokenHash } })
  return linkOf(open)
}

/**
 * A link that makes the person with this address an owner, for whoever runs the server: the way back in when no
 * owner can sign in. Not mailed. Throws `staff.already_member` (409), `auth.system_only`.
 */
export async function inviteOwner(ctx: Ctx, input: { email: string }): Promise<OwnerLink> {
  requireSystem(ctx)
  return transact(ctx, async (ctx) =>
    linkOf(await issueInvitation(ctx, { ...input, role: 'owner', invitedById: null, hours: HOURS })),
  )
}

function linkOf({ id, expiresAt }: { id: string; expiresAt: Date }): OwnerLink {
  return { url: `${env.APP_URL}/admin/invitations/${invitationTokenOf(id)}`, expiresAt }
}

function requireSystem({ actor }: Ctx): void {
  if (actor.kind !== 'system')
    throw new AppError('forbidden', 'auth.system_only', 'Only the server itself may do this.')
}
