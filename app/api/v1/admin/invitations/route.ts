import { listInvitations } from '@/lib/auth/invitations'
import { inviteStaff } from '@/lib/auth/invite-staff'
import { defineRoute } from '@/lib/http/define-route'
import { inviteStaffContract, listInvitationsContract } from '../staff/contract'

export const GET = defineRoute(listInvitationsContract, (ctx, { query }) => listInvitations(ctx, query))

export const POST = defineRoute(inviteStaffContract, (ctx, { body }) => inviteStaff(ctx, body))
