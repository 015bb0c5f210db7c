import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { lastFile } from './errors'
import { lockFiles } from './lock-files'

/**
 * Sells a file no more; who has bought it goes on getting it. Throws `auth.forbidden`, `variant.not_found`,
 * `digital_file.not_found`, `digital_file.last` (409) where the variant would be left with nothing.
 */
export async function removeFile(ctx: Ctx, variantId: string, name: string): Promise<void> {
  requirePermission(ctx, 'products:write')
  await transact(ctx, async (ctx) => {
    const { isDigital, files } = await lockFiles(ctx, variantId)
    const file = files.find((each) => each.name === name)
    if (!file) throw notFound('digital_file')
    if (isDigital && files.length === 1) throw lastFile()
    await ctx.db.digitalFile.update({ where: { id: file.id }, data: { removedAt: ctx.now } })
    await audit(ctx, {
      action: 'digital_file.remove',
      entityType: 'variant',
      entityId: variantId,
      before: { id: file.id, name, sizeBytes: file.sizeBytes },
    })
  })
}
