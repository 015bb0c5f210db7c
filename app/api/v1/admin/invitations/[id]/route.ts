import { revokeInvitation } from '@/lib/auth/invitations'
import { defineRoute } from '@/lib/http/define-route'
import { revokeInvitationContract } from '../../staff/contract'

export const DELETE = defineRoute(revokeInvitationContract, (ctx, { params }) =>
  revokeInvitation(ctx, params.id),
)
