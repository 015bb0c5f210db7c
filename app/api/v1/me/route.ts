import { getOwnProfile } from '@/lib/customers/get-own-profile'
import { updateProfile } from '@/lib/customers/update-profile'
import { defineRoute } from '@/lib/http/define-route'
import { getProfileContract, updateProfileContract } from './contract'

export const GET = defineRoute(getProfileContract, (ctx) => getOwnProfile(ctx))
export const PATCH = defineRoute(updateProfileContract, (ctx, { body }) => updateProfile(ctx, body))
