import { changePassword } from '@/lib/auth/change-password'
import { defineRoute } from '@/lib/http/define-route'
import { changePasswordContract } from '../contract'

export const PUT = defineRoute(changePasswordContract, (ctx, { body }) => changePassword(ctx, body))
