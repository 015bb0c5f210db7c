import { verifyEmail } from '@/lib/auth/verify-email'
import { defineRoute } from '@/lib/http/define-route'
import { verifyEmailContract } from '../../contract'

export const PUT = defineRoute(verifyEmailContract, async (ctx, { params }) => {
  await verifyEmail(ctx, params.token)
})
