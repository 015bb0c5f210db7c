import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'

/**
 * Takes a variant off one of the caller's lists; one that is not there is fine.
 * Throws `auth.required`, `wishlist.not_found`.
 */
export async function removeWish(ctx: Ctx, input: { wishlistId: string; variantId: string }): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { wishlistId, variantId } = input
  const { count } = await ctx.db.wishlistItem.deleteMany({
    where: { variantId, wishlist: { id: wishlistId, userId } },
  })
  if (count > 0) return
  if ((await ctx.db.wishlist.count({ where: { id: wishlistId, userId } })) === 0) throw notFound('wishlist')
}
