import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { tooManyLists } from './errors'
import { getWishlist } from './get-wishlist'
import { type CreateWishlist, MAX_LISTS, type WishlistView } from './schema'

/** Makes an empty list of the caller. Throws `auth.required`, `wishlist.too_many` (409). */
export async function createWishlist(ctx: Ctx, input: CreateWishlist): Promise<WishlistView> {
  const { userId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    await lockWishlistsOf(ctx, userId)
    if ((await ctx.db.wishlist.count({ where: { userId } })) >= MAX_LISTS) throw tooManyLists(MAX_LISTS)
    const { id } = await ctx.db.wishlist.create({ data: { id: newId(), userId, name: input.name } })
    return getWishlist(ctx, id)
  })
}

/** Lets one transaction at a time add lists to a person: what is counted stays true until it ends. */
export async function lockWishlistsOf(ctx: Ctx, userId: string): Promise<void> {
  await ctx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`wishlists:${userId}`}, 0))`)
}
