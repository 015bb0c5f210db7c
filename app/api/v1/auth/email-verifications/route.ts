import { requestVerification } from '@/lib/auth/verify-email'
import { defineRoute } from '@/lib/http/define-route'
import { requestVerificationContract } from '../contract'

export const POST = defineRoute(requestVerificationContract, async (ctx) => {
  await requestVerification(ctx)
})
