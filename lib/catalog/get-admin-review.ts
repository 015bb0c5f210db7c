import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import type { AdminReview } from './review-schema'
import type { Localized } from './translations'

/** A review with its product and author, whatever its status. Throws `auth.forbidden`, `review.not_found`. */
export async function getAdminReview(ctx: Ctx, id: string): Promise<AdminReview> {
  requirePermission(ctx, 'reviews:read')
  const review = await ctx.db.review.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      rating: true,
      title: true,
      body: true,
      locale: true,
      authorName: true,
      verified: true,
      reply: true,
      repliedAt: true,
      rejectionReason: true,
      helpfulCount: true,
      version: true,
      createdAt: true,
      product: { select: { id: true, slug: true, translations: true } },
      user: { select: { name: true, _count: { select: { reviews: true } } } },
    },
  })
  if (!review) throw notFound('review')
  const { user, product, repliedAt, createdAt, ...rest } = review
  const texts = product.translations as Record<keyof Localized, { title: string }>
  return {
    ...rest,
    repliedAt: repliedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    product: { id: product.id, slug: product.slug, title: texts.en.title },
    customer: { name: user.name, reviewCount: user._count.reviews },
  }
}
