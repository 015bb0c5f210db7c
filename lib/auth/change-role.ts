import 'server-only'
import { audit } from '@/lib/audit/audit'
import { type Ctx, transact } from '@/lib/context'
import { withdrawInvitationsOf } from './invitation'
import { getStaffMember } from './list-staff'
import { PERMISSIONS_BY_ROLE, requirePermission } from './permissions'
import { requireFreshSignIn } from './require-person'
import { lastOwner } from './staff-errors'
import { lockMember, requireRoleWithin } from './staff-member'
import type { ChangeRole, StaffMember } from './staff-schema'

/**
 * Gives a colleague another role; it holds from their next request on. Whoever may invite nobody any more takes their
 * open invitations along.
 * Throws `auth.forbidden`, `auth.fresh_sign_in_required`, `staff.role_above_own` (403), `staff.not_found`,
 * `staff.last_owner` (409).
 */
export async function changeRole(ctx: Ctx, userId: string, { role }: ChangeRole): Promise<StaffMember> {
  requirePermission(ctx, 'staff:write')
  await requireFreshSignIn(ctx)
  requireRoleWithin(ctx, role)
  await transact(ctx, async (ctx) => {
    const before = await lockMember(ctx, userId)
    requireRoleWithin(ctx, before.role)
    if (before.role === role) return
    if (before.isLastOwner) throw lastOwner()
    await ctx.db.staffMembership.update({ where: { userId }, data: { role } })
    if (!PERMISSIONS_BY_ROLE[role].includes('staff:write')) await withdrawInvitationsOf(ctx, userId)
    await audit(ctx, {
      action: 'staff.change_role',
      entityType: 'user',
      entityId: userId,
      before: { role: before.role },
      after: { role },
    })
  })
  return getStaffMember(ctx, userId)
}
