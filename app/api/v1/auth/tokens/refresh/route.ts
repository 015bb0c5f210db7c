import { refreshTokens } from '@/lib/auth/refresh-token'
import { defineRoute } from '@/lib/http/define-route'
import { refreshTokensContract } from '../../contract'

export const POST = defineRoute(refreshTokensContract, (ctx, { body }) =>
  refreshTokens(ctx, body.refreshToken),
)
