import 'server-only'
import { storage } from '@/lib/adapters/storage/storage'
import type { Ctx } from '@/lib/context'

/** Removes a stored file unless it is somebody's picture or was ever sold; a repeat finds nothing. Throws `storage.unavailable`. */
export async function removeUpload(ctx: Ctx, name: string): Promise<void> {
  if ((await ctx.db.user.count({ where: { avatar: name } })) > 0) return
  if ((await ctx.db.digitalFile.count({ where: { stored: name } })) > 0) return
  await storage.remove(name)
}
