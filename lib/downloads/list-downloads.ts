import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { type Sql, sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { marketFromSlug, marketPath } from '@/lib/markets/markets'
import { heldBy, readableBy } from '@/lib/orders/order-scope'
import { orderToken } from '@/lib/orders/order-token'
import { DOWNLOAD_DAYS, DOWNLOADS_PER_UNIT } from './limits'
import type { DownloadView } from './schema'

/** That the files of an order "o" can be fetched: it is paid, and was not called off. */
export const IS_DELIVERED: Sql = sql`o."status" IN ('confirmed', 'completed')
  AND o."paymentStatus" IN ('paid', 'partially_refunded')`

/** How often each file of a line "l" of an order "o" may be fetched and until when, unless staff have allowed more. */
export const ALLOWED: Sql = sql`l."quantity" * ${DOWNLOADS_PER_UNIT}::int`
export const EXPIRES_AT: Sql = sql`o."confirmedAt" + make_interval(days => ${DOWNLOAD_DAYS}::int)`

type Row = {
  orderLineId: string
  title: string
  fileId: string
  name: string
  contentType: string
  sizeBytes: number
  used: number
  allowed: number
  expiresAt: Date
  market: string
  isHeld: boolean
}

/**
 * The files of an order for its holder, its customer or staff, in the order of its lines; none before it is paid and
 * after it was called off. Throws `order.not_found`.
 */
export async function listDownloads(ctx: Ctx, orderId: string): Promise<DownloadView[]> {
  const rows = await ctx.db.$queryRaw<(Row | { orderLineId: null; market: string })[]>(sql`
    SELECT o."market", ${heldBy(ctx)} AS "isHeld", line.*
    FROM "Order" o
    LEFT JOIN LATERAL (
      SELECT l."id" AS "orderLineId", l."title", f."id" AS "fileId", f."name", f."contentType", f."sizeBytes",
        coalesce(d."used", 0) AS "used", coalesce(d."allowed", ${ALLOWED}) AS "allowed",
        coalesce(d."expiresAt", ${EXPIRES_AT}) AS "expiresAt", l."position"
      FROM "OrderLine" l
      CROSS JOIN LATERAL jsonb_to_recordset(l."files")
        AS f("id" uuid, "name" text, "contentType" text, "sizeBytes" int)
      LEFT JOIN "Download" d ON d."orderLineId" = l."id" AND d."fileId" = f."id"
      WHERE l."orderId" = o."id" AND ${IS_DELIVERED}
    ) line ON true
    WHERE o."id" = ${orderId}::uuid AND ${readableBy(ctx)}
    ORDER BY line."position", line."name"`)
  if (rows.length === 0) throw notFound('order')
  return rows.flatMap((row) => (row.orderLineId === null ? [] : [downloadView(row as Row, orderId, ctx.now)]))
}

function downloadView(row: Row, orderId: string, now: Date): DownloadView {
  const { orderLineId, fileId, title, name, contentType, sizeBytes, used, allowed, expiresAt } = row
  const left = allowed - used
  const path = marketPath(
    marketFromSlug(row.market),
    `/orders/${orderToken(orderId)}/downloads/${orderLineId}/${fileId}`,
  )
  return {
    ...{ orderLineId, fileId, title, name, contentType, sizeBytes, left },
    expiresAt: expiresAt.toISOString(),
    status: expiresAt <= now ? 'expired' : left <= 0 ? 'used_up' : 'ready',
    // It has the token of the order in it, with which staff who may only look could call the order off.
    url: row.isHeld ? env.APP_URL + path : null,
  }
}
