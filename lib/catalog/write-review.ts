import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { reviewExists } from './errors'
import { getOwnReview } from './list-own-reviews'
import { hasBought } from './own-review'
import type { OwnReviewView, WriteReview } from './schema'

/** How somebody without a name is called. */
const NAMELESS = { en: 'Anonymous', de: 'Anonym' } as const

/**
 * Writes what the caller thinks of a product, once: a unique index decides between two at once. Nobody else sees it
 * until it is published. Verified when they have bought it.
 * Throws `auth.required`, `product.not_found`, `review.exists` (409).
 */
export async function writeReview(ctx: Ctx, slug: string, input: WriteReview): Promise<OwnReviewView> {
  const { userId } = requirePerson(ctx)
  const product = await ctx.db.product.findFirst({
    where: { slug, status: 'published', publishedAt: { lte: ctx.now } },
    select: { id: true },
  })
  if (!product) throw notFound('product')
  const id = newId()
  const authorName = input.authorName ?? (await shortName(ctx, userId))
  const written = await ctx.db.$executeRaw(sql`
    INSERT INTO "Review" ("id", "productId", "userId", "rating", "title", "body", "locale", "authorName", "verified")
    VALUES (${id}::uuid, ${product.id}::uuid, ${userId}::uuid, ${input.rating}, ${input.title}, ${input.body},
      ${ctx.market.language}, ${authorName}, ${hasBought(userId, sql`${product.id}::uuid`)})
    ON CONFLICT ("productId", "userId") DO NOTHING`)
  if (written === 0) throw reviewExists()
  return getOwnReview(ctx, id)
}

/** "Nora Whitfield" signs as "Nora W.": a surname is nobody's business. */
async function shortName(ctx: Ctx, userId: string): Promise<string> {
  const user = await ctx.db.user.findUnique({ where: { id: userId }, select: { name: true } })
  const [first, ...others] = (user?.name ?? '').trim().split(/\s+/)
  if (!first) return NAMELESS[ctx.market.language]
  const initial = [...(others.at(-1) ?? '')][0]
  return (initial ? `${first} ${initial}.` : first).slice(0, 60)
}
