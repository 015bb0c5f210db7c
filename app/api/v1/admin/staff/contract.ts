import { z } from 'zod'
import { ChangeRole, InvitationView, InviteStaff, RoleView, StaffMember } from '@/lib/auth/staff-schema'
import { BAD_CURSOR, PageInput, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

const tag = 'Staff'
const read = { tag, auth: 'staff:read', status: 200 } as const
const byId = { params: z.strictObject({ id: Id }) } as const
const NO_STAFF = ['staff.not_found'] as const
/** Not `staff.role_above_own`: whoever may write here is an owner, above whom there is no role. */
const DANGEROUS = ['auth.fresh_sign_in_required', 'auth.person_required'] as const

export const listStaffContract = contract({
  ...read,
  method: 'GET',
  path: '/admin/staff',
  summary: 'Who works here, in the order in which they joined',
  query: PageInput,
  response: pageOf(StaffMember),
  errors: { ...BAD_CURSOR, 403: ['auth.person_required'] },
})

export const getStaffContract = contract({
  ...read,
  ...byId,
  method: 'GET',
  path: '/admin/staff/{id}',
  summary: 'One colleague',
  response: StaffMember,
  errors: { 403: ['auth.person_required'], 404: NO_STAFF },
})

export const changeRoleContract = contract({
  ...byId,
  tag,
  method: 'PATCH',
  path: '/admin/staff/{id}',
  summary: 'Give a colleague another role; asks for a sign-in of the last ten minutes',
  auth: 'staff:write',
  body: ChangeRole,
  status: 200,
  response: StaffMember,
  errors: { 403: DANGEROUS, 404: NO_STAFF, 409: ['staff.last_owner'] },
})

export const removeStaffContract = contract({
  ...byId,
  tag,
  method: 'DELETE',
  path: '/admin/staff/{id}',
  summary: 'Let a colleague go, whose sessions end at once; asks for a sign-in of the last ten minutes',
  auth: 'staff:write',
  status: 204,
  response: null,
  errors: { 403: DANGEROUS, 404: NO_STAFF, 409: ['staff.last_owner'] },
})

export const listRolesContract = contract({
  ...read,
  method: 'GET',
  path: '/admin/roles',
  summary: 'The roles there are and what each may do',
  response: z.object({ data: z.array(RoleView) }),
  errors: { 403: ['auth.person_required'] },
})

export const listInvitationsContract = contract({
  ...read,
  method: 'GET',
  path: '/admin/invitations',
  summary: 'Invitations that nobody has accepted yet, newest first',
  query: PageInput,
  response: pageOf(InvitationView),
  errors: { ...BAD_CURSOR, 403: ['auth.person_required'] },
})

export const inviteStaffContract = contract({
  tag,
  method: 'POST',
  path: '/admin/invitations',
  summary:
    'Mail somebody a link to join, in place of an open one; asks for a sign-in of the last ten minutes',
  auth: 'staff:write',
  body: InviteStaff,
  status: 201,
  response: InvitationView,
  errors: { 403: DANGEROUS, 409: ['staff.already_member'] },
})

export const revokeInvitationContract = contract({
  ...byId,
  tag,
  method: 'DELETE',
  path: '/admin/invitations/{id}',
  summary: 'Withdraw an invitation: its link stops working',
  auth: 'staff:write',
  status: 204,
  response: null,
  errors: { 403: ['auth.person_required'], 404: ['invitation.not_found'] },
})
