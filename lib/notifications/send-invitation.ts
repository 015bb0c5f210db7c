import 'server-only'
import { invitationTokenOf } from '@/lib/auth/invitation'
import type { Ctx } from '@/lib/context'
import { DEFAULT_MARKET } from '@/lib/markets/markets'
import { sendAccountEmail } from './send-account-email'

/**
 * Sends the link of an invitation, unless it was accepted, withdrawn or replaced meanwhile. In English, as the back
 * office is. Throws `email.unavailable`.
 */
export async function sendInvitation(ctx: Ctx, invitationId: string): Promise<boolean> {
  const invitation = await ctx.db.invitation.findUnique({ where: { id: invitationId } })
  if (!invitation?.email || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= ctx.now)
    return false
  const inviter = invitation.invitedById
    ? await ctx.db.user.findUnique({ where: { id: invitation.invitedById } })
    : null
  const token = invitationTokenOf(invitation.id)
  await sendAccountEmail(ctx, {
    dedupeKey: `invitation:${invitation.id}`,
    kind: 'staff_invitation',
    to: invitation.email,
    market: DEFAULT_MARKET.slug,
    name: null,
    path: `/admin/invitations/${token}`,
    secret: token,
    values: { inviter: inviter?.name ?? inviter?.email ?? 'The owner of the shop', role: invitation.role },
  })
  return true
}
