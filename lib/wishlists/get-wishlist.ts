import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import type { SharedWishlistView, WishlistSummary, WishlistView } from './schema'
import { listWishes, sharedWish, wishView } from './wishes'

/** The caller's lists, oldest first; there are few. Throws `auth.required`. */
export async function listWishlists(ctx: Ctx): Promise<WishlistSummary[]> {
  const { userId } = requirePerson(ctx)
  const lists = await ctx.db.wishlist.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { items: true } } },
  })
  return lists.map((list) => summary(list, list._count.items))
}

/** One of the caller's lists with what is on it, latest first. Throws `auth.required`, `wishlist.not_found`. */
export async function getWishlist(ctx: Ctx, id: string): Promise<WishlistView> {
  const { userId } = requirePerson(ctx)
  const list = await ctx.db.wishlist.findFirst({ where: { id, userId } })
  if (!list) throw notFound('wishlist')
  const wishes = await listWishes(ctx, id)
  return {
    ...summary(list, wishes.length),
    items: wishes.map((wish) => wishView(wish, ctx.market)),
  }
}

/** The list that a shared link opens: its name and products, nothing about whose it is. Throws `wishlist.not_found`. */
export async function getSharedWishlist(ctx: Ctx, shareToken: string): Promise<SharedWishlistView> {
  const list = await ctx.db.wishlist.findFirst({
    where: { shareToken, user: { status: 'active' } },
    select: { id: true, name: true },
  })
  if (!list) throw notFound('wishlist')
  const wishes = await listWishes(ctx, list.id)
  return { name: list.name, items: wishes.map((wish) => sharedWish(wish, ctx.market)) }
}

function summary(
  list: { id: string; name: string; shareToken: string | null; createdAt: Date; updatedAt: Date },
  itemCount: number,
): WishlistSummary {
  return {
    id: list.id,
    name: list.name,
    isShared: list.shareToken !== null,
    shareToken: list.shareToken,
    itemCount,
    createdAt: list.createdAt.toISOString(),
    updatedAt: list.updatedAt.toISOString(),
  }
}
