import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { badCursor, CursorTime, decodeCursor, type Page, type PageInput, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { env } from '@/lib/env'
import { exportTokenOf } from './export-file'
import type { DataExportView } from './schema'

/** The copies of their data that the caller has asked for, newest first. Throws `auth.required`, `page.bad_cursor`. */
export async function listExports(ctx: Ctx, { limit, cursor }: PageInput): Promise<Page<DataExportView>> {
  const { userId } = requirePerson(ctx)
  const after = decodeCursor(cursor, 2)
  const rows = await ctx.db.dataRequest.findMany({
    where: { userId, kind: 'export', ...(after ? olderThan(after) : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  return toPage(
    rows,
    limit,
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => exportView(row, ctx.now),
  )
}

/** One of them. Throws `auth.required`, `data_export.not_found` (404), also for a stranger's. */
export async function getExport(ctx: Ctx, id: string): Promise<DataExportView> {
  const { userId } = requirePerson(ctx)
  const row = await ctx.db.dataRequest.findFirst({ where: { id, userId, kind: 'export' } })
  if (!row) throw notFound('data_export')
  return exportView(row, ctx.now)
}

function olderThan([time = '', id = '']: string[]) {
  const createdAt = CursorTime.safeParse(time).data
  if (createdAt === undefined || !Id.safeParse(id).success) throw badCursor()
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

type Row = {
  id: string
  status: 'requested' | 'deferred' | 'ready' | 'done' | 'failed'
  sizeBytes: number | null
  createdAt: Date
  completedAt: Date | null
  expiresAt: Date | null
  downloadedAt: Date | null
}

function exportView(row: Row, now: Date): DataExportView {
  const status = statusOf(row, now)
  return {
    id: row.id,
    status,
    sizeBytes: row.sizeBytes,
    createdAt: row.createdAt.toISOString(),
    readyAt: row.completedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    downloadedAt: row.downloadedAt?.toISOString() ?? null,
    downloadUrl:
      status === 'ready' ? `${env.APP_URL}/account/privacy/download/${exportTokenOf(row.id)}` : null,
  }
}

function statusOf({ status, expiresAt, downloadedAt }: Row, now: Date): DataExportView['status'] {
  if (downloadedAt) return 'downloaded'
  if (status === 'requested' || status === 'failed') return status
  return expiresAt && expiresAt > now ? 'ready' : 'expired'
}
