import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { emit } from '@/lib/events/emit'
import { countAttempt } from './attempts'
import { issueInvitation } from './invitation'
import { getInvitation } from './invitations'
import { requirePermission } from './permissions'
import { requireFreshSignIn, requirePerson } from './require-person'
import { requireRoleWithin } from './staff-member'
import type { InvitationView, InviteStaff } from './staff-schema'

/** How long the link works, in hours. */
const HOURS = 7 * 24
/** Mails to strangers that one person may cause in an hour. */
const MAX_PER_HOUR = 50

/**
 * Mails a colleague a link to join with a role. Inviting the same address again replaces its open invitation: the
 * former link stops working. As dangerous as a change of role, and guarded like one.
 * Throws `auth.forbidden`, `auth.fresh_sign_in_required`, `staff.role_above_own` (403), `staff.already_member` (409),
 * `auth.throttled` (429).
 */
export async function inviteStaff(ctx: Ctx, input: InviteStaff): Promise<InvitationView> {
  requirePermission(ctx, 'staff:write')
  const { userId } = requirePerson(ctx)
  await requireFreshSignIn(ctx)
  requireRoleWithin(ctx, input.role)
  await countAttempt(ctx, [{ name: `invite:${userId}`, most: MAX_PER_HOUR, seconds: 3600 }])
  return transact(ctx, async (ctx) => {
    const { id } = await issueInvitation(ctx, { ...input, invitedById: userId, hours: HOURS })
    await emit(ctx, 'staff.invited', { invitationId: id })
    return getInvitation(ctx, id)
  })
}
