import 'server-only'
import type { StoredFile } from '@/lib/adapters/storage/port'
import { storage } from '@/lib/adapters/storage/storage'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { linkOver } from './errors'

export type OpenedExport = StoredFile & { fileName: string }

/**
 * Opens the caller's copy of their data by its link, once: of two that come together, one gets it.
 * Throws `auth.required`, `data_export.link_over` (404) when it is used, too old, or somebody else's.
 */
export async function openExport(ctx: Ctx, token: string): Promise<OpenedExport> {
  const { userId } = requirePerson(ctx)
  const where = {
    tokenHash: hashToken(token),
    userId,
    kind: 'export',
    status: 'ready',
    expiresAt: { gt: ctx.now },
  } as const
  const request = await ctx.db.dataRequest.findFirst({ where })
  // Opened before the link is used up: a storage that does not answer costs nobody their copy.
  const opened = request?.file ? await storage.get(request.file) : null
  if (!opened) throw linkOver()
  const { count } = await ctx.db.dataRequest.updateMany({
    where,
    data: { status: 'done', downloadedAt: ctx.now },
  })
  if (count === 0) {
    opened.stream.destroy()
    throw linkOver()
  }
  return { ...opened, fileName: `nexus-${request?.createdAt.toISOString().slice(0, 10)}.zip` }
}
