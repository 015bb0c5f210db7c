import 'server-only'
import type { Ctx } from '@/lib/context'
import { lockFiles } from './lock-files'

/** Why a variant cannot be delivered as a download. */
export type DigitalRefusal = 'no_file' | 'bundle'

/**
 * Makes a variant one that is delivered as a download (without stock keeping), or one that is sent again. Runs in the
 * caller's transaction, on a variant that is known to exist. Answers why not, or null.
 */
export async function setDigital(
  ctx: Ctx,
  variantId: string,
  isDigital: boolean,
): Promise<DigitalRefusal | null> {
  const { isDigital: before, files } = await lockFiles(ctx, variantId)
  if (before === isDigital) return null
  if (isDigital) {
    if (files.length === 0) return 'no_file'
    const isBundled = await ctx.db.bundleItem.count({
      where: { OR: [{ bundleId: variantId }, { componentId: variantId }] },
    })
    if (isBundled > 0) return 'bundle'
  }
  await ctx.db.variant.update({
    where: { id: variantId },
    data: { isDigital, trackInventory: !isDigital },
  })
  return null
}
