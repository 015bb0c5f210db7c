import { defineRoute } from '@/lib/http/define-route'
import { requestErasure } from '@/lib/privacy/request-erasure'
import { requestErasureContract } from './erasure/contract'

export const DELETE = defineRoute(requestErasureContract, (ctx, { body }) => requestErasure(ctx, body))
