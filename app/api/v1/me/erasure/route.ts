import { defineRoute } from '@/lib/http/define-route'
import { getErasure, withdrawErasure } from '@/lib/privacy/find-erasure'
import { getErasureContract, withdrawErasureContract } from './contract'

export const GET = defineRoute(getErasureContract, (ctx) => getErasure(ctx))

export const DELETE = defineRoute(withdrawErasureContract, (ctx) => withdrawErasure(ctx))
