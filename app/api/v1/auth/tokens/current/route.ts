import { revokeCurrentSession } from '@/lib/auth/refresh-token'
import { defineRoute } from '@/lib/http/define-route'
import { revokeTokensContract } from '../../contract'

export const DELETE = defineRoute(revokeTokensContract, (ctx) => revokeCurrentSession(ctx))
