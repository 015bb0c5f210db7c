import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { planForValues } from '@/lib/db/plan-for-values'
import { sql } from '@/lib/db/sql'
import { selectOrderIds } from './admin-order-filter'
import type { AdminOrderFilter } from './schema'

/** The orders before and after an order in a filtered list; the order itself need not be in it (any more). */
export type NeighborOrders = { newer: string | null; older: string | null }

/** Where "previous" and "next" lead from an order. Throws `auth.forbidden`. */
export async function findNeighborOrders(
  ctx: Ctx,
  order: { id: string; placedAt: string },
  filter: AdminOrderFilter,
): Promise<NeighborOrders> {
  requirePermission(ctx, 'orders:read')
  const [row] = await planForValues<NeighborOrders>(sql`
    SELECT (SELECT "id" FROM (${selectOrderIds(filter, 1, order, 'above')}) "above") AS "newer",
      (SELECT "id" FROM (${selectOrderIds(filter, 1, order, 'below')}) "below") AS "older"`)
  return row ?? { newer: null, older: null }
}
