import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { type Page, type PageInput, toPage } from '@/lib/core/page'
import { empty, sql } from '@/lib/db/sql'
import { keyOf } from './admin-order-filter'
import { claimGuestOrders } from './claim-order'
import type { OrderSummary } from './schema'

/** Pictures that stand for an order in the list. */
const PICTURES = 4

/**
 * The caller's orders, newest first; those they placed as a guest with their proved address are theirs from here on.
 * Throws `auth.required`, `page.bad_cursor`.
 */
export async function listOwnOrders(ctx: Ctx, input: PageInput): Promise<Page<OrderSummary>> {
  const { userId } = requirePerson(ctx)
  const key = keyOf(input.cursor)
  if (!key) await claimGuestOrders(ctx, userId)
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    SELECT o."id", o."number", o."market", o."status", o."paymentStatus", o."fulfillmentStatus", o."placedAt",
      o."totalMinor", o."currency",
      (SELECT coalesce(sum(l."quantity"), 0)::int FROM "OrderLine" l WHERE l."orderId" = o."id") AS "itemCount",
      (SELECT coalesce(json_agg(json_build_object('url', l."image", 'title', l."title") ORDER BY l."position"), '[]')
        FROM (SELECT "image", min("title") AS "title", min("position") AS "position" FROM "OrderLine"
          WHERE "orderId" = o."id" AND "image" IS NOT NULL GROUP BY "image"
          ORDER BY min("position") LIMIT ${PICTURES}) l) AS "pictures"
    FROM "Order" o
    WHERE o."userId" = ${userId}::uuid
      ${key ? sql`AND (o."placedAt", o."id") < (${key.placedAt}::timestamptz, ${key.id}::uuid)` : empty}
    ORDER BY o."placedAt" DESC, o."id" DESC LIMIT ${input.limit + 1}`)
  return toPage(rows, input.limit, (row) => [row.placedAt.toISOString(), row.id], summary)
}

type Row = Omit<OrderSummary, 'placedAt' | 'total'> & { placedAt: Date; totalMinor: bigint; currency: string }

function summary({ totalMinor, currency, placedAt, ...row }: Row): OrderSummary {
  return { ...row, placedAt: placedAt.toISOString(), total: { amount: Number(totalMinor), currency } }
}
