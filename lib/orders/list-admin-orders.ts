import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { type Page, toPage } from '@/lib/core/page'
import { planForValues } from '@/lib/db/plan-for-values'
import { sql } from '@/lib/db/sql'
import { keyOf, selectOrderIds, TO_SHIP } from './admin-order-filter'
import type { AdminOrderRow, ListAdminOrders } from './schema'

/** Orders for the back office, newest first. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminOrders(ctx: Ctx, input: ListAdminOrders): Promise<Page<AdminOrderRow>> {
  requirePermission(ctx, 'orders:read')
  const query = sql`
    WITH "page" AS MATERIALIZED (${selectOrderIds(input, input.limit + 1, keyOf(input.cursor))})
    SELECT o."id", o."number", o."placedAt", o."shippingAddress"->>'name' AS "customer", o."email"::text, o."status",
      o."paymentStatus", o."fulfillmentStatus", o."totalMinor", o."currency",
      (SELECT coalesce(sum(l."quantity"), 0)::int FROM "OrderLine" l WHERE l."orderId" = o."id") AS "itemCount"
    FROM "page" JOIN "Order" o ON o."id" = "page"."id"
    ORDER BY o."placedAt" DESC, o."id" DESC`
  const rows = await (input.q === undefined ? ctx.db.$queryRaw<Row[]>(query) : planForValues<Row>(query))
  return toPage(rows, input.limit, (row) => [row.placedAt.toISOString(), row.id], rowView)
}

/** How many orders wait to be shipped. Throws `auth.forbidden`. */
export async function countOrdersToShip(ctx: Ctx): Promise<number> {
  requirePermission(ctx, 'orders:read')
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(
    sql`SELECT count(*)::int AS "count" FROM "Order" o WHERE ${TO_SHIP}`,
  )
  return row?.count ?? 0
}

type Row = Omit<AdminOrderRow, 'placedAt' | 'total'> & {
  placedAt: Date
  totalMinor: bigint
  currency: string
}

function rowView({ totalMinor, currency, placedAt, ...row }: Row): AdminOrderRow {
  return { ...row, placedAt: placedAt.toISOString(), total: { amount: Number(totalMinor), currency } }
}
