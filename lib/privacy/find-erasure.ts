import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { openOrderNumbers, personOf } from './person'
import { ownedBy } from './personal-data'
import type { ErasureView } from './schema'

/** The caller's request to be erased, as far as it is not met. Throws `auth.required`, `erasure.not_found` (404). */
export async function getErasure(ctx: Ctx): Promise<ErasureView> {
  const erasure = await findErasure(ctx)
  if (!erasure) throw notFound('erasure')
  return erasure
}

/** As `getErasure`; null when there is none. */
export async function findErasure(ctx: Ctx): Promise<ErasureView | null> {
  const { userId } = requirePerson(ctx)
  const request = await ctx.db.dataRequest.findFirst({
    where: { userId, kind: 'erasure', status: { in: ['requested', 'deferred'] } },
    include: { user: true },
  })
  if (!request) return null
  return {
    id: request.id,
    status: request.status === 'deferred' ? 'deferred' : 'requested',
    openOrders: await openOrderNumbers(ctx, ownedBy('Order', personOf(request.user))),
    createdAt: request.createdAt.toISOString(),
  }
}

/**
 * Takes the caller's request back while it is deferred.
 * Throws `auth.required`, `erasure.not_found` (404) when there is none, or it is being met.
 */
export async function withdrawErasure(ctx: Ctx): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.dataRequest.deleteMany({
    where: { userId, kind: 'erasure', status: 'deferred' },
  })
  if (count === 0) throw notFound('erasure')
}
