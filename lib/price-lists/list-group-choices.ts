import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'

/** The names of all customer groups, for choosing whom a price list is for; nobody's data. Throws `auth.forbidden`. */
export async function listGroupChoices(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  requirePermission(ctx, 'products:read')
  return ctx.db.customerGroup.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
