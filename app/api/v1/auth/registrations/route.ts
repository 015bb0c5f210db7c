import { register } from '@/lib/auth/register'
import { defineRoute } from '@/lib/http/define-route'
import { registerContract } from '../contract'

export const POST = defineRoute(registerContract, (ctx, { body }) => register(ctx, body))
