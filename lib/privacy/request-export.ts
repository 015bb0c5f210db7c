import 'server-only'
import { countAttempt } from '@/lib/auth/attempts'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { exportOpen } from './errors'
import { getExport } from './list-exports'
import type { DataExportView } from './schema'

/** Copies that one person may ask for in a day. */
const MAX_PER_DAY = 5

/**
 * Asks for a copy of the caller's data; a job makes it, and a mail tells when it is there. One at a time.
 * Throws `auth.required`, `data_export.open` (409), `auth.throttled` (429).
 */
export async function requestExport(ctx: Ctx): Promise<DataExportView> {
  const { userId } = requirePerson(ctx)
  const open = await ctx.db.dataRequest.count({ where: { userId, kind: 'export', status: 'requested' } })
  if (open > 0) throw exportOpen()
  await countAttempt(ctx, [{ name: `data-export:${userId}`, most: MAX_PER_DAY, seconds: 24 * 60 * 60 }])
  const id = newId()
  await transact(ctx, async (ctx) => {
    // The unique index of open requests decides between two clicks.
    const added = await ctx.db.$executeRaw(sql`
      INSERT INTO "DataRequest" ("id", "kind", "userId") VALUES (${id}::uuid, 'export', ${userId}::uuid)
      ON CONFLICT DO NOTHING`)
    if (added === 0) throw exportOpen()
    await emit(ctx, 'dataExport.requested', { dataRequestId: id })
  })
  return getExport(ctx, id)
}
