import { listRoles } from '@/lib/auth/list-roles'
import { defineRoute } from '@/lib/http/define-route'
import { listRolesContract } from '../staff/contract'

export const GET = defineRoute(listRolesContract, async (ctx) => ({ data: listRoles(ctx) }))
