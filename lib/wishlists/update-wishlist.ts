import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { getWishlist } from './get-wishlist'
import type { UpdateWishlist, WishlistView } from './schema'

/**
 * Renames one of the caller's lists, shares it, or ends that. Sharing what is shared keeps the link; a link that was
 * ended never opens anything again. Throws `auth.required`, `wishlist.not_found`.
 */
export async function updateWishlist(ctx: Ctx, id: string, input: UpdateWishlist): Promise<WishlistView> {
  const { userId } = requirePerson(ctx)
  const { name = null, isShared = null } = input
  const changed = await ctx.db.$executeRaw(sql`
    UPDATE "Wishlist" SET "name" = coalesce(${name}, "name"), "updatedAt" = now(),
      "shareToken" = CASE ${isShared}::boolean
        WHEN true THEN coalesce("shareToken", ${newToken()}) WHEN false THEN NULL ELSE "shareToken" END
    WHERE "id" = ${id}::uuid AND "userId" = ${userId}::uuid`)
  if (changed === 0) throw notFound('wishlist')
  return getWishlist(ctx, id)
}

/** Deletes one of the caller's lists with what is on it. Throws `auth.required`, `wishlist.not_found`. */
export async function deleteWishlist(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.wishlist.deleteMany({ where: { id, userId } })
  if (count === 0) throw notFound('wishlist')
}
