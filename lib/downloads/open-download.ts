import 'server-only'
import type { StoredFile } from '@/lib/adapters/storage/port'
import { storage } from '@/lib/adapters/storage/storage'
import { unavailable } from '@/lib/adapters/storage/unavailable'
import type { Ctx } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { downloadExpired, downloadUsedUp, noSuchDownload } from './errors'
import { ALLOWED, EXPIRES_AT, IS_DELIVERED } from './list-downloads'

export type OpenedDownload = StoredFile & { name: string; contentType: string }

export type DownloadAddress = { orderToken: string; orderLineId: string; fileId: string }

type Found = {
  name: string
  contentType: string
  stored: string
  isExpired: boolean
  isUsedUp: boolean
}

/**
 * Opens a file for whoever holds the link of its order, and counts it: of two that come together for the last time, one
 * gets it. Throws `download.not_found` (404) also before the payment and after a cancellation, `download.expired` and
 * `download.used_up` (410), `storage.unavailable` (503), which counts nothing.
 */
export async function openDownload(ctx: Ctx, address: DownloadAddress): Promise<OpenedDownload> {
  const found = await findDownload(ctx, address)
  if (!found) throw noSuchDownload()
  if (found.isExpired) throw downloadExpired()
  if (found.isUsedUp) throw downloadUsedUp()
  const opened = await storage.get(found.stored)
  // It was sold, so that it must be there: a file that is gone is ours to bring back, not the buyer's to miss.
  if (!opened) throw unavailable(new Error(`The storage has lost ${found.stored}`))
  if (!(await count(ctx, address))) {
    opened.stream.destroy()
    throw downloadUsedUp()
  }
  return { ...opened, name: found.name, contentType: found.contentType }
}

const ofAddress = ({ orderToken, orderLineId, fileId }: DownloadAddress) => sql`
  FROM "Order" o
  JOIN "OrderLine" l ON l."orderId" = o."id" AND l."id" = ${orderLineId}::uuid
  CROSS JOIN LATERAL jsonb_to_recordset(l."files") AS sold("id" uuid, "name" text, "contentType" text)
  JOIN "DigitalFile" f ON f."id" = sold."id" AND f."id" = ${fileId}::uuid
  LEFT JOIN "Download" d ON d."orderLineId" = l."id" AND d."fileId" = f."id"
  WHERE o."accessTokenHash" = ${hashToken(orderToken)} AND ${IS_DELIVERED}`

async function findDownload(ctx: Ctx, address: DownloadAddress): Promise<Found | null> {
  const [found] = await ctx.db.$queryRaw<Found[]>(sql`
    SELECT sold."name", sold."contentType", f."stored",
      coalesce(d."expiresAt", ${EXPIRES_AT}) <= now() AS "isExpired",
      coalesce(d."used" >= d."allowed", false) AS "isUsedUp"
    ${ofAddress(address)}`)
  return found ?? null
}

/** Whether it was one of those that are allowed. The first makes the row; two firsts at once make one and raise it. */
async function count(ctx: Ctx, address: DownloadAddress): Promise<boolean> {
  const counted = await ctx.db.$executeRaw(sql`
    INSERT INTO "Download" AS counter ("orderLineId", "fileId", "used", "allowed", "expiresAt")
    SELECT l."id", f."id", 1, ${ALLOWED}, ${EXPIRES_AT} ${ofAddress(address)}
      AND coalesce(d."expiresAt", ${EXPIRES_AT}) > now()
    ON CONFLICT ("orderLineId", "fileId") DO UPDATE SET "used" = counter."used" + 1
    WHERE counter."used" < counter."allowed"`)
  return counted > 0
}
