import 'server-only'
import { storage } from '@/lib/adapters/storage/storage'
import type { Ctx } from '@/lib/context'
import { exportFileOf } from './export-file'

/** A download that has begun is over by then. */
const DOWNLOAD_MS = 60 * 60 * 1000
/** A copy that is not made by then will not be: its owner may ask again. */
const GIVE_UP_MS = 24 * 60 * 60 * 1000

/**
 * Removes the copies that were downloaded or are too old, and gives up those that could not be made.
 * Answers how many files went.
 */
export async function removeExports(ctx: Ctx): Promise<number> {
  const before = (ms: number) => new Date(ctx.now.getTime() - ms)
  await ctx.db.dataRequest.updateMany({
    where: { kind: 'export', status: 'requested', createdAt: { lt: before(GIVE_UP_MS) } },
    data: { status: 'failed' },
  })
  const over = await ctx.db.dataRequest.findMany({
    where: {
      kind: 'export',
      file: { not: null },
      OR: [{ expiresAt: { lt: ctx.now } }, { downloadedAt: { lt: before(DOWNLOAD_MS) } }],
    },
    select: { id: true },
    take: 1_000,
  })
  for (const { id } of over) {
    await storage.remove(exportFileOf(id))
    await ctx.db.dataRequest.updateMany({
      where: { id },
      data: { file: null, tokenHash: null, status: 'done' },
    })
  }
  return over.length
}
