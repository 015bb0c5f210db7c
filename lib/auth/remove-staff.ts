import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Ctx, transact } from '@/lib/context'
import { withdrawInvitationsOf } from './invitation'
import { requirePermission } from './permissions'
import { requireFreshSignIn } from './require-person'
import { revokeSessionsOf } from './session'
import { requireOtherOwner, requireRoleWithin } from './staff-member'

/**
 * Lets a colleague go: their rights, their sessions and the invitations they sent end at once. Their account stays,
 * as that of a customer.
 * Throws `auth.forbidden`, `auth.fresh_sign_in_required`, `staff.role_above_own` (403), `staff.not_found`,
 * `staff.last_owner` (409).
 */
export async function removeStaff(ctx: Ctx, userId: string): Promise<void> {
  requirePermission(ctx, 'staff:write')
  await requireFreshSignIn(ctx)
  await transact(ctx, async (ctx) => {
    const role = await requireOtherOwner(ctx, userId)
    requireRoleWithin(ctx, role)
    await ctx.db.staffMembership.delete({ where: { userId } })
    await revokeSessionsOf(ctx, userId)
    await withdrawInvitationsOf(ctx, userId)
    await audit(ctx, { action: 'staff.remove', entityType: 'user', entityId: userId, before: { role } })
  })
}
