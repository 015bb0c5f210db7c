import 'server-only'
import path from 'node:path'
import { Readable } from 'node:stream'
import { storage } from '@/lib/adapters/storage/storage'
import { type Ctx, transact } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { EXPORT_SECONDS, exportFileOf, exportTokenOf } from './export-file'
import { exportJson } from './export-query'
import { exportReadme } from './export-readme'
import { EXPORT_TOPICS } from './export-topics'
import { marketOfLocale, type Person, personOf } from './person'
import { type ZipEntry, zipOf } from './zip'

/**
 * Makes the copy of somebody's data that was asked for and puts it into the storage; the mail about it follows from
 * the event. Safe to repeat at any point: the file is replaced as a whole, and of two runs one finishes.
 * Answers false when there is nothing (more) to make.
 */
export async function makeExport(ctx: Ctx, dataRequestId: string): Promise<boolean> {
  const request = await ctx.db.dataRequest.findUnique({
    where: { id: dataRequestId },
    include: { user: true },
  })
  if (request?.kind !== 'export' || request.status !== 'requested') return false
  const file = exportFileOf(dataRequestId)
  let sizeBytes = 0
  const counted = async function* () {
    for await (const chunk of zipOf(entriesOf(ctx, request.user), ctx.now)) {
      sizeBytes += chunk.length
      yield chunk
    }
  }
  await storage.put(file, Readable.from(counted()), 'application/zip')
  const isFinished = await transact(ctx, async (ctx) => {
    // Not for somebody who was erased meanwhile.
    const finished = await ctx.db.$executeRaw(sql`
      UPDATE "DataRequest" r SET "status" = 'ready', "file" = ${file}, "sizeBytes" = ${sizeBytes}::int,
        "tokenHash" = ${hashToken(exportTokenOf(dataRequestId))}, "completedAt" = now(),
        "expiresAt" = now() + make_interval(secs => ${EXPORT_SECONDS}::int)
      FROM "User" u WHERE u."id" = r."userId" AND u."status" <> 'erased'
        AND r."id" = ${dataRequestId}::uuid AND r."status" = 'requested'`)
    if (finished > 0) await emit(ctx, 'dataExport.ready', { dataRequestId })
    return finished > 0
  })
  if (!isFinished) await removeUnlessReady(ctx, dataRequestId)
  return isFinished
}

/** Another run may have finished with the same file. */
async function removeUnlessReady(ctx: Ctx, dataRequestId: string): Promise<void> {
  const ready = await ctx.db.dataRequest.count({ where: { id: dataRequestId, status: 'ready' } })
  if (ready === 0) await storage.remove(exportFileOf(dataRequestId))
}

type Owner = Parameters<typeof personOf>[0] & { avatar: string | null; locale: string }

async function* entriesOf(ctx: Ctx, user: Owner): AsyncGenerator<ZipEntry> {
  const person: Person = personOf(user)
  const { language } = marketOfLocale(user.locale)
  yield { name: 'README.txt', content: parts(exportReadme(language, ctx.now)) }
  for (const [topic, nodes] of Object.entries(EXPORT_TOPICS))
    yield { name: `${topic}.json`, content: exportJson(ctx, nodes, person) }
  const avatar = user.avatar ? await storage.get(user.avatar) : null
  if (user.avatar && avatar)
    yield { name: `files/avatar${path.extname(user.avatar)}`, content: avatar.stream, isStored: true }
}

async function* parts(text: string): AsyncGenerator<string> {
  yield text
}
