import 'server-only'
import type { Ctx } from '@/lib/context'
import { PERMISSIONS_BY_ROLE, ROLES, requirePermission } from './permissions'
import type { RoleView } from './staff-schema'

/** The roles there are and what each may do. Throws `auth.forbidden`. */
export function listRoles(ctx: Ctx): RoleView[] {
  requirePermission(ctx, 'staff:read')
  return ROLES.map((name) => ({ name, permissions: [...PERMISSIONS_BY_ROLE[name]] }))
}
