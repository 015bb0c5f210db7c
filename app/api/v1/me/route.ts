import { getOwnProfile } from '@/lib/customers/get-own-profile'
import { updateProfile } from '@/lib/customers/update-profile'
import { defineRoute } from '@/lib/http/define-route'
import { requestErasure } from '@/lib/privacy/request-erasure'
import { getProfileContract, updateProfileContract } from './contract'
import { requestErasureContract } from './erasure/contract'

export const GET = defineRoute(getProfileContract, (ctx) => getOwnProfile(ctx))
export const PATCH = defineRoute(updateProfileContract, (ctx, { body }) => updateProfile(ctx, body))
export const DELETE = defineRoute(requestErasureContract, (ctx, { body }) => requestErasure(ctx, body))
