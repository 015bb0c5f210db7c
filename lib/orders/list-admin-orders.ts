import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { badCursor, CursorTime, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import type { AdminOrderRow, ListAdminOrders } from './schema'

/** Orders for the back office, newest first. Throws `auth.forbidden`, `page.bad_cursor`. */
export async function listAdminOrders(ctx: Ctx, input: ListAdminOrders): Promise<Page<AdminOrderRow>> {
  requirePermission(ctx, 'orders:read')
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT o."id", o."number", o."placedAt", o."shippingAddress"->>'name' AS "customer", o."email"::text, o."status",
      o."paymentStatus", o."fulfillmentStatus", o."totalMinor", o."currency",
      (SELECT coalesce(sum(l."quantity"), 0)::int FROM "OrderLine" l WHERE l."orderId" = o."id") AS "itemCount"
    FROM "Order" o
    WHERE true ${TABS[input.tab]} ${input.q === undefined ? empty : matches(input.q)} ${after(input.cursor)}
    ORDER BY o."placedAt" DESC, o."id" DESC LIMIT ${input.limit + 1}`)
  return toPage(rows, input.limit, (row) => [row.placedAt.toISOString(), row.id], rowView)
}

/** How many orders wait to be shipped: the badge in the navigation. Throws `auth.forbidden`. */
export async function countOrdersToShip(ctx: Ctx): Promise<number> {
  requirePermission(ctx, 'orders:read')
  return ctx.db.order.count({ where: { status: 'confirmed', fulfillmentStatus: { not: 'fulfilled' } } })
}

type Row = Omit<AdminOrderRow, 'placedAt' | 'total'> & {
  placedAt: Date
  totalMinor: bigint
  currency: string
}

const TABS: Record<ListAdminOrders['tab'], Sql> = {
  all: empty,
  unfulfilled: sql`AND o."status" = 'confirmed' AND o."fulfillmentStatus" <> 'fulfilled'`,
  unpaid: sql`AND o."status" = 'pending_payment'`,
  cancelled: sql`AND o."status" IN ('cancelled', 'expired')`,
}

/** A number finds its order; other text is looked for in e-mail, name and SKU. */
function matches(query: string): Sql {
  const number = /^#?(\d{1,9})$/.exec(query)?.[1]
  if (number !== undefined) return sql`AND o."number" = ${Number(number)}`
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  return sql`AND (o."email"::text ILIKE ${pattern} OR o."shippingAddress"->>'name' ILIKE ${pattern}
    OR EXISTS (SELECT FROM "OrderLine" l WHERE l."orderId" = o."id" AND l."sku" ILIKE ${pattern}))`
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 2)
  if (!key) return empty
  const [placedAt, id] = key
  if (!CursorTime.safeParse(placedAt).success || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (o."placedAt", o."id") < (${placedAt}::timestamptz, ${id}::uuid)`
}

function rowView({ totalMinor, currency, placedAt, ...row }: Row): AdminOrderRow {
  return { ...row, placedAt: placedAt.toISOString(), total: { amount: Number(totalMinor), currency } }
}
