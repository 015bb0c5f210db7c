'use server'
import { z } from 'zod'
import { acceptInvitation, joinStaff } from '@/lib/auth/accept-invitation'
import { changeRole } from '@/lib/auth/change-role'
import { revokeInvitation } from '@/lib/auth/invitations'
import { inviteStaff } from '@/lib/auth/invite-staff'
import { removeStaff } from '@/lib/auth/remove-staff'
import { LinkToken } from '@/lib/auth/schema'
import { ChangeRole, InviteStaff, JoinStaff } from '@/lib/auth/staff-schema'
import { Id } from '@/lib/core/schema'
import { beginBrowserSession, formerSession } from '@/lib/http/browser-session'
import { defineAction } from '@/lib/http/define-action'
import { secondFactorPath } from './admin-links'

export const inviteStaffAction = defineAction({
  name: 'invite-staff',
  source: 'admin',
  schema: InviteStaff,
  run: inviteStaff,
  next: () => ({ path: '/admin/staff?done=invited', always: true }),
})

export const revokeInvitationAction = defineAction({
  name: 'revoke-invitation',
  source: 'admin',
  schema: z.strictObject({ invitationId: Id }),
  run: (ctx, { invitationId }) => revokeInvitation(ctx, invitationId),
  next: () => ({ path: '/admin/staff?done=revoked', always: true }),
})

export const changeRoleAction = defineAction({
  name: 'change-role',
  source: 'admin',
  schema: ChangeRole.extend({ staffId: Id }),
  run: (ctx, { staffId, role }) => changeRole(ctx, staffId, { role }),
  next: ({ id }) => ({ path: `/admin/staff/${id}?done=role`, always: true }),
})

export const removeStaffAction = defineAction({
  name: 'remove-staff',
  source: 'admin',
  schema: z.strictObject({ staffId: Id }),
  run: (ctx, { staffId }) => removeStaff(ctx, staffId),
  next: () => ({ path: '/admin/staff?done=removed', always: true }),
})

export const acceptInvitationAction = defineAction({
  name: 'accept-invitation',
  source: 'admin',
  schema: z.strictObject({ token: LinkToken }),
  run: acceptInvitation,
  next: ({ needsSecondFactor }) => ({
    path: needsSecondFactor ? secondFactorPath('/admin') : '/admin',
    always: true,
  }),
})

export const joinStaffAction = defineAction({
  name: 'join-staff',
  source: 'admin',
  schema: JoinStaff,
  async run(ctx, input) {
    const { previousToken } = await formerSession()
    await beginBrowserSession(ctx, await joinStaff(ctx, { ...input, previousToken }))
  },
  next: () => ({ path: secondFactorPath('/admin'), always: true }),
})
