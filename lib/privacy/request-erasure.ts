import 'server-only'
import { confirmPassword } from '@/lib/auth/confirm-password'
import { requireFreshSignIn, requirePerson } from '@/lib/auth/require-person'
import { refuseSharedAccount } from '@/lib/auth/shared-account'
import { type Ctx, transact } from '@/lib/context'
import { unauthenticated } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { erasureOpen, staffCannotLeave } from './errors'
import { openOrderNumbers, personOf } from './person'
import { ownedBy } from './personal-data'
import type { ErasureView, RequestErasure } from './schema'

/**
 * Asks for the caller's account to be deleted: a job does it, at once or when their open orders are over.
 * Throws `auth.required`, what `confirmPassword` throws, `auth.fresh_sign_in_required` (403) without a password,
 * `erasure.staff`, `auth.shared_account` and `erasure.open` (409).
 */
export async function requestErasure(ctx: Ctx, input: RequestErasure): Promise<ErasureView> {
  const { userId } = requirePerson(ctx)
  const isStaff = (await ctx.db.staffMembership.count({ where: { userId } })) > 0
  if (isStaff) throw staffCannotLeave()
  if (input.password === undefined) await requireFreshSignIn(ctx)
  else await confirmPassword(ctx, { password: input.password, field: 'password' })
  const user = await ctx.db.user.findUnique({ where: { id: userId } })
  if (!user) throw unauthenticated()
  refuseSharedAccount(user)
  const openOrders = await openOrderNumbers(ctx, ownedBy('Order', personOf(user)))
  const status = openOrders.length > 0 ? 'deferred' : 'requested'
  const id = newId()
  await transact(ctx, async (ctx) => {
    const added = await ctx.db.$executeRaw(sql`
      INSERT INTO "DataRequest" ("id", "kind", "status", "userId")
      VALUES (${id}::uuid, 'erasure', ${status}::"DataRequestStatus", ${userId}::uuid) ON CONFLICT DO NOTHING`)
    if (added === 0) throw erasureOpen()
    await emit(ctx, `erasure.${status}`, { dataRequestId: id })
  })
  return { id, status, openOrders, createdAt: ctx.now.toISOString() }
}
