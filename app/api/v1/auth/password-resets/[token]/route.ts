import { resetPassword } from '@/lib/auth/reset-password'
import { defineRoute } from '@/lib/http/define-route'
import { resetPasswordContract } from '../../contract'

export const PUT = defineRoute(resetPasswordContract, (ctx, { params, body }) =>
  resetPassword(ctx, { ...params, ...body }),
)
