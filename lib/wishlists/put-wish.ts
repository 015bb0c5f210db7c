import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { lockWishlistsOf } from './create-wishlist'
import { wishlistFull } from './errors'
import { MAX_WISHES } from './schema'

/** What the first list is called, by the language of the market it was begun in. */
const FIRST_NAME = { en: 'My wish list', de: 'Meine Wunschliste' } as const

/**
 * Puts a variant on one of the caller's lists, with what it costs now in their market; one that is there already
 * stays as it is. Throws `auth.required`, `wishlist.not_found`, `variant.not_found`, `wishlist.full` (409).
 */
export async function putWish(ctx: Ctx, input: { wishlistId: string; variantId: string }): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { wishlistId, variantId } = input
  await transact(ctx, async (ctx) => {
    const [list] = await ctx.db.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Wishlist" WHERE "id" = ${wishlistId}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`)
    if (!list) throw notFound('wishlist')
    // Counted by a statement of its own, which sees what was written while the lock was waited for.
    const items = await ctx.db.wishlistItem.findMany({ where: { wishlistId }, select: { variantId: true } })
    if (items.some((item) => item.variantId === variantId)) return
    if (items.length >= MAX_WISHES) throw wishlistFull(MAX_WISHES)
    const added = await ctx.db.$executeRaw(sql`
      INSERT INTO "WishlistItem" ("id", "wishlistId", "variantId", "seenMinor", "currency")
      SELECT ${newId()}::uuid, ${wishlistId}::uuid, v."id", price."amountMinor", price."currency"
      FROM "Variant" v
      JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'published' AND p."publishedAt" <= now()
      JOIN "Price" price ON price."variantId" = v."id" AND price."currency" = ${ctx.market.currency}
      WHERE v."id" = ${variantId}::uuid AND v."active"`)
    if (added === 0) throw notFound('variant')
    await ctx.db.wishlist.update({ where: { id: wishlistId }, data: { updatedAt: ctx.now } })
  })
}

/**
 * As `putWish`, on the caller's first list, which is made with its first item: one press of a heart. Answers the list.
 * Throws `auth.required`, `variant.not_found`, `wishlist.full` (409).
 */
export async function saveForLater(ctx: Ctx, input: { variantId: string }): Promise<{ wishlistId: string }> {
  const { userId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    await lockWishlistsOf(ctx, userId)
    const first = await ctx.db.wishlist.findFirst({
      where: { userId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const name = FIRST_NAME[ctx.market.language]
    const { id } = first ?? (await ctx.db.wishlist.create({ data: { id: newId(), userId, name } }))
    await putWish(ctx, { ...input, wishlistId: id })
    return { wishlistId: id }
  })
}
