import { listSessions } from '@/lib/auth/sessions'
import { defineRoute } from '@/lib/http/define-route'
import { listSessionsContract } from '../contract'

export const GET = defineRoute(listSessionsContract, async (ctx) => ({ data: await listSessions(ctx) }))
