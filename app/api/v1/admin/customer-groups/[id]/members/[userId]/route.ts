import { defineRoute } from '@/lib/http/define-route'
import { addGroupMember, removeGroupMember } from '@/lib/price-lists/change-customer-groups'
import { addGroupMemberContract, removeGroupMemberContract } from '../../../contract'

export const PUT = defineRoute(addGroupMemberContract, (ctx, { params }) =>
  addGroupMember(ctx, params.id, params.userId),
)
export const DELETE = defineRoute(removeGroupMemberContract, (ctx, { params }) =>
  removeGroupMember(ctx, params.id, params.userId),
)
