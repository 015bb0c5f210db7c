import 'server-only'
import { storage } from '@/lib/adapters/storage/storage'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { emit } from '@/lib/events/emit'
import { checkFile } from './check-file'
import { fileEmpty, tooManyFiles } from './errors'
import { FILE_TYPES, MAX_FILES } from './limits'
import { fileView, lockFiles } from './lock-files'
import type { DigitalFileView } from './schema'

/**
 * Sells a file with a variant under this name (`FileName`), in place of the one of that name: who has bought that one
 * keeps it. Throws `auth.forbidden`, `variant.not_found`, `digital_file.empty`,
 * `digital_file.mismatch` (415), `digital_file.too_many`, `storage.unavailable` (503).
 */
export async function setFile(
  ctx: Ctx,
  variantId: string,
  name: string,
  bytes: Uint8Array,
): Promise<DigitalFileView> {
  requirePermission(ctx, 'products:write')
  if (bytes.byteLength === 0) throw fileEmpty()
  await checkFile(name, bytes)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const contentType = FILE_TYPES[extension] ?? 'application/octet-stream'
  const stored = `goods/${newToken()}.${extension}`
  // Before it is stored, so that a job finds it whatever happens between here and its being sold.
  await transact(ctx, (ctx) => emit(ctx, 'upload.begun', { name: stored }))
  await storage.put(stored, bytes, contentType)
  return transact(ctx, async (ctx) => {
    const { files } = await lockFiles(ctx, variantId)
    const former = files.find((file) => file.name === name)
    if (!former && files.length >= MAX_FILES) throw tooManyFiles()
    if (former) await ctx.db.digitalFile.update({ where: { id: former.id }, data: { removedAt: ctx.now } })
    const file = await ctx.db.digitalFile.create({
      data: { id: newId(), variantId, name, stored, contentType, sizeBytes: bytes.byteLength },
    })
    await audit(ctx, {
      action: 'digital_file.set',
      entityType: 'variant',
      entityId: variantId,
      ...(former ? { before: { id: former.id, name, sizeBytes: former.sizeBytes } } : {}),
      after: { id: file.id, name, sizeBytes: file.sizeBytes },
    })
    return fileView(file)
  })
}
