import { changeRole } from '@/lib/auth/change-role'
import { getStaffMember } from '@/lib/auth/list-staff'
import { removeStaff } from '@/lib/auth/remove-staff'
import { defineRoute } from '@/lib/http/define-route'
import { changeRoleContract, getStaffContract, removeStaffContract } from '../contract'

export const GET = defineRoute(getStaffContract, (ctx, { params }) => getStaffMember(ctx, params.id))

export const PATCH = defineRoute(changeRoleContract, (ctx, { params, body }) =>
  changeRole(ctx, params.id, body),
)

export const DELETE = defineRoute(removeStaffContract, (ctx, { params }) => removeStaff(ctx, params.id))
