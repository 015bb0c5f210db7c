import { signInForTokens } from '@/lib/auth/refresh-token'
import { defineRoute } from '@/lib/http/define-route'
import { createTokensContract } from '../contract'

export const POST = defineRoute(createTokensContract, (ctx, { body }) => signInForTokens(ctx, body))
