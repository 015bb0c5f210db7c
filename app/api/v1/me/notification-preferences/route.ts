import { defineRoute } from '@/lib/http/define-route'
import { getPreferences, setPreferences } from '@/lib/notifications/preferences'
import { getPreferencesContract, setPreferencesContract } from '../contract'

export const GET = defineRoute(getPreferencesContract, (ctx) => getPreferences(ctx))
export const PUT = defineRoute(setPreferencesContract, (ctx, { body }) => setPreferences(ctx, body))
