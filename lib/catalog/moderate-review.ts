import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { reasonWithoutRejection, reviewChanged } from './errors'
import { getAdminReview } from './get-admin-review'
import { refreshReviews } from './refresh-rating'
import type { AdminReview, DecideReviews, ModerateReview, ReviewStatus } from './review-schema'

/**
 * Decides about a review and answers it; what is left out stays. `version` is the one that was read: when its author or
 * a colleague has changed it since, nothing happens. What was rejected and is shown after all loses its reason.
 * Throws `auth.forbidden`, `review.not_found`, `review.changed` (412), `review.reason_without_rejection` (422).
 */
export async function moderateReview(ctx: Ctx, id: string, input: ModerateReview): Promise<AdminReview> {
  requirePermission(ctx, 'reviews:write')
  await transact(ctx, async (ctx) => {
    const [before] = await lockReviews(ctx, [id])
    if (!before) throw notFound('review')
    if (before.version !== input.version) throw reviewChanged()
    await change(ctx, before, input)
  })
  return getAdminReview(ctx, id)
}

/**
 * One decision about many reviews, in one transaction. Those that are as decided already, or gone, are passed over.
 * Answers how many were changed. Throws `auth.forbidden`, `review.reason_without_rejection` (422).
 */
export async function decideReviews(ctx: Ctx, input: DecideReviews): Promise<{ changed: number }> {
  requirePermission(ctx, 'reviews:write')
  const { ids, status, rejectionReason } = input
  return transact(ctx, async (ctx) => {
    const due = (await lockReviews(ctx, ids)).filter((review) => review.status !== status)
    for (const review of due) await change(ctx, review, { status, rejectionReason })
    return { changed: due.length }
  })
}

type Locked = {
  id: string
  productId: string
  slug: string
  status: ReviewStatus
  rejectionReason: string | null
  reply: string | null
  repliedAt: Date | null
  version: number
}

/** By product, since what is changed locks the product too: two decisions at once must not wait in a circle. */
function lockReviews(ctx: Ctx, ids: readonly string[]): Promise<Locked[]> {
  return ctx.db.$queryRaw<Locked[]>(sql`
    SELECT r."id", r."productId", p."slug", r."status", r."rejectionReason", r."reply", r."repliedAt", r."version"
    FROM "Review" r JOIN "Product" p ON p."id" = r."productId"
    WHERE r."id" = ANY(${[...ids]}::uuid[]) ORDER BY r."productId", r."id" FOR UPDATE OF r`)
}

/** Writes a decision with its audit event, and brings what others see of it up to date. */
async function change(
  ctx: Ctx,
  before: Locked,
  input: Partial<Omit<ModerateReview, 'version'>>,
): Promise<void> {
  const status = input.status ?? before.status
  if (input.rejectionReason && status !== 'rejected') throw reasonWithoutRejection()
  const { rejectionReason = before.rejectionReason, reply = before.reply } = input
  const after = { status, rejectionReason: status === 'rejected' ? rejectionReason : null, reply }
  const answeredAt = reply === null ? null : ctx.now
  const repliedAt = reply === before.reply ? before.repliedAt : answeredAt
  await ctx.db.review.update({
    where: { id: before.id },
    data: { ...after, repliedAt, version: { increment: 1 } },
  })
  await audit(ctx, {
    action:
      status !== before.status ? `review.${status === 'published' ? 'publish' : 'reject'}` : 'review.update',
    entityType: 'review',
    entityId: before.id,
    before: { status: before.status, rejectionReason: before.rejectionReason, reply: before.reply },
    after,
  })
  if (status === 'published' || before.status === 'published') await refreshReviews(ctx, before)
}
