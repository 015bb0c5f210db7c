import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { reviewExists } from './errors'
import { getOwnReview } from './list-own-reviews'
import { hasBought } from './own-review'
import { refreshReviews } from './refresh-rating'
import { getReviewRule, mayGoLive } from './review-rule'
import type { OwnReviewView, ReviewStatus, WriteReview } from './review-schema'

/** How somebody without a name is called. */
const NAMELESS = { en: 'Anonymous', de: 'Anonym' } as const

/**
 * Writes what the caller thinks of a product, once: a unique index decides between two at once. Verified when they have
 * bought it; then it is shown at once where the shop has it so (`getReviewRule`). All others wait to be read.
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
  const isHarmless = mayGoLive(await getReviewRule(ctx), [input.title, input.body, authorName])
  await transact(ctx, async (ctx) => {
    const [written] = await ctx.db.$queryRaw<{ status: ReviewStatus }[]>(sql`
      INSERT INTO "Review" ("id", "productId", "userId", "rating", "title", "body", "locale", "authorName", "verified",
        "status")
      SELECT ${id}::uuid, ${product.id}::uuid, ${userId}::uuid, ${input.rating}, ${input.title}, ${input.body},
        ${ctx.market.language}, ${authorName}, "hasBought",
        CASE WHEN "hasBought" AND ${isHarmless} THEN 'published' ELSE 'pending' END::"ReviewStatus"
      FROM (SELECT ${hasBought(userId, sql`${product.id}::uuid`)} AS "hasBought") "author"
      ON CONFLICT ("productId", "userId") DO NOTHING RETURNING "status"`)
    if (!written) throw reviewExists()
    if (written.status === 'published') await refreshReviews(ctx, { productId: product.id, slug })
  })
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
