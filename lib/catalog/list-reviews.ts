import 'server-only'
import type { Ctx } from '@/lib/context'
import type { ReviewSummary } from './schema'

/** How many reviews a product page shows at first. */
const SHOWN = 6

/** The histogram of published ratings, and the latest reviews with those in the market's language first. */
export async function listReviews(
  ctx: Pick<Ctx, 'db' | 'market'>,
  productId: string,
): Promise<ReviewSummary> {
  const [groups, own, others] = await Promise.all([
    ctx.db.review.groupBy({ by: ['rating'], where: { productId, status: 'published' }, _count: true }),
    latest(ctx, productId, { locale: ctx.market.language }),
    latest(ctx, productId, { locale: { not: ctx.market.language } }),
  ])
  const histogram = [5, 4, 3, 2, 1].map((rating) => ({
    rating,
    count: groups.find((group) => group.rating === rating)?._count ?? 0,
  }))
  const reviews = [...own, ...others].slice(0, SHOWN)
  return {
    histogram,
    reviews: reviews.map((review) => ({ ...review, createdAt: review.createdAt.toISOString() })),
  }
}

function latest(ctx: Pick<Ctx, 'db'>, productId: string, where: { locale: string | { not: string } }) {
  return ctx.db.review.findMany({
    where: { productId, status: 'published', ...where },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      rating: true,
      title: true,
      body: true,
      locale: true,
      authorName: true,
      verified: true,
      createdAt: true,
    },
  })
}
