import { revokeOwnSession } from '@/lib/auth/sessions'
import { defineRoute } from '@/lib/http/define-route'
import { revokeSessionContract } from '../../contract'

export const DELETE = defineRoute(revokeSessionContract, (ctx, { params }) =>
  revokeOwnSession(ctx, params.id),
)
