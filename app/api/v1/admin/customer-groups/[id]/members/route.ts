import { defineRoute } from '@/lib/http/define-route'
import { listGroupMembers } from '@/lib/price-lists/customer-groups'
import { listGroupMembersContract } from '../../contract'

export const GET = defineRoute(listGroupMembersContract, (ctx, { params, query }) =>
  listGroupMembers(ctx, params.id, query),
)
