import { removeAvatar, setAvatar } from '@/lib/customers/avatar'
import { defineRoute } from '@/lib/http/define-route'
import { removeAvatarContract, setAvatarContract } from '../contract'

export const PUT = defineRoute(setAvatarContract, (ctx, { body }) => setAvatar(ctx, body))
export const DELETE = defineRoute(removeAvatarContract, (ctx) => removeAvatar(ctx))
