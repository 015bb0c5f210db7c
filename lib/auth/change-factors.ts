import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError, unauthenticated } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import type { SecurityChange } from '@/lib/events/types'
import { issueRecoveryCodes } from './recovery-codes'
import { requireFreshSignIn, requirePerson } from './require-person'
import { findSecondFactors } from './second-factor'
import { revokeSessionsOf } from './session'
import { refuseSharedAccount } from './shared-account'

/**
 * The guard of whatever adds a second factor: somebody who has just proved who they are, and whose account is
 * theirs alone. Answers who they are.
 * Throws `auth.required`, `auth.fresh_sign_in_required` (403), `auth.shared_account` (409).
 */
export async function requireOwnAccount(
  ctx: Ctx,
): Promise<{ userId: string; email: string; name: string | null }> {
  const { userId } = requirePerson(ctx)
  await requireFreshSignIn(ctx)
  const user = await ctx.db.user.findUnique({ where: { id: userId } })
  if (!user) throw unauthenticated()
  refuseSharedAccount(user)
  return { userId, email: user.email, name: user.name }
}

/**
 * Adds a second factor by `add`: from now on the caller's session counts as having shown it, all others end, and a
 * mail tells them. Answers recovery codes, to be shown once, unless there are some already.
 */
export async function addFactor(
  ctx: Ctx,
  change: SecurityChange,
  add: (ctx: Ctx) => Promise<void>,
): Promise<string[] | null> {
  const { userId, sessionId } = requirePerson(ctx)
  return transact(ctx, async (ctx) => {
    await lockFactors(ctx, userId)
    await add(ctx)
    await ctx.db.session.updateMany({ where: { id: sessionId }, data: { secondFactorAt: ctx.now } })
    await revokeSessionsOf(ctx, userId, sessionId)
    await emit(ctx, 'user.securityChanged', { userId, change, market: ctx.market.slug })
    const hasCodes = (await ctx.db.recoveryCode.count({ where: { userId, usedAt: null } })) > 0
    return hasCodes ? null : issueRecoveryCodes(ctx, userId)
  })
}

/**
 * Removes a second factor by `remove`; a mail tells its owner. Recovery codes go with the last one.
 * Throws `auth.required`, `auth.fresh_sign_in_required` (403), `auth.last_factor` (409): staff keep one.
 */
export async function removeFactor(
  ctx: Ctx,
  change: SecurityChange,
  remove: (ctx: Ctx) => Promise<void>,
): Promise<void> {
  const { userId } = requirePerson(ctx)
  await requireFreshSignIn(ctx)
  await transact(ctx, async (ctx) => {
    await lockFactors(ctx, userId)
    await remove(ctx)
    await emit(ctx, 'user.securityChanged', { userId, change, market: ctx.market.slug })
    if ((await findSecondFactors(ctx, userId)).length > 0) return
    if ((await ctx.db.staffMembership.count({ where: { userId } })) > 0)
      throw new AppError(
        'conflict',
        'auth.last_factor',
        'Staff need a second factor. Add another one before you remove this one.',
      )
    await ctx.db.recoveryCode.deleteMany({ where: { userId } })
  })
}

/** Two changes to somebody's factors happen one after the other: each must see what the other left. */
export async function lockFactors(ctx: Ctx, userId: string): Promise<void> {
  await ctx.db.$queryRaw(sql`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`)
}
