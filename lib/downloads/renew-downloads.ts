import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { lockOrder } from '@/lib/orders/order-scope'
import { addOrderEvent } from '@/lib/orders/transition'
import { DOWNLOAD_DAYS } from './limits'
import { ALLOWED, IS_DELIVERED, listDownloads } from './list-downloads'
import type { DownloadView } from './schema'

/**
 * Allows the files of an order anew: as often as at first, and for as long from now on. Throws `auth.forbidden`,
 * `order.not_found`, `download.none` (409) where the order has no files, or is not paid (any more).
 */
export async function renewDownloads(ctx: Ctx, orderId: string): Promise<DownloadView[]> {
  requirePermission(ctx, 'orders:write')
  await transact(ctx, async (ctx) => {
    await lockOrder(ctx, orderId, sql`true`)
    const renewed = await ctx.db.$executeRaw(sql`
      INSERT INTO "Download" ("orderLineId", "fileId", "used", "allowed", "expiresAt")
      SELECT l."id", f."id", 0, ${ALLOWED}, now() + make_interval(days => ${DOWNLOAD_DAYS}::int)
      FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id"
      CROSS JOIN LATERAL jsonb_to_recordset(l."files") AS f("id" uuid)
      WHERE o."id" = ${orderId}::uuid AND ${IS_DELIVERED}
      ON CONFLICT ("orderLineId", "fileId") DO UPDATE
        SET "used" = 0, "allowed" = EXCLUDED."allowed", "expiresAt" = EXCLUDED."expiresAt"`)
    if (renewed === 0)
      throw new AppError('conflict', 'download.none', 'This order has no files that can be fetched.')
    await addOrderEvent(ctx, orderId, 'order.downloads_renewed', { files: renewed })
    await audit(ctx, {
      action: 'order.renew_downloads',
      entityType: 'order',
      entityId: orderId,
      after: { files: renewed, days: DOWNLOAD_DAYS },
    })
  })
  return listDownloads(ctx, orderId)
}
