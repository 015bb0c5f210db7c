import { requestPasswordReset } from '@/lib/auth/reset-password'
import { defineRoute } from '@/lib/http/define-route'
import { requestPasswordResetContract } from '../contract'

export const POST = defineRoute(requestPasswordResetContract, (ctx, { body }) =>
  requestPasswordReset(ctx, body),
)
