import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError, notFound } from '@/lib/core/errors'
import { emit } from '@/lib/events/emit'
import { lockFactors } from './change-factors'
import { requireFreshSignIn, requirePerson } from './require-person'
import { PROVIDER_NAMES, type Provider } from './schema'

/** An account elsewhere that signs its owner in here. */
export type JoinedAccount = {
  id: string
  /** Its name as people know it: "GitHub". */
  name: string
  /** RFC 3339. */
  joinedAt: string
}

/** The accounts elsewhere that open the caller's account, oldest first. Throws `auth.required`. */
export async function listJoinedAccounts(ctx: Ctx): Promise<JoinedAccount[]> {
  const { userId } = requirePerson(ctx)
  const accounts = await ctx.db.account.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  return accounts.map(({ id, provider, createdAt }) => ({
    id,
    name: PROVIDER_NAMES[provider as Provider],
    joinedAt: createdAt.toISOString(),
  }))
}

/**
 * Parts one of them from the caller's account, which it opens no longer; a mail tells them. Whoever signs in there
 * with the same proved address joins the two again.
 * Throws `auth.required`, `auth.fresh_sign_in_required` (403), `joined_account.not_found` (404), and
 * `auth.last_way_in` (409): without it nothing would open the account any more.
 */
export async function removeJoinedAccount(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  await requireFreshSignIn(ctx)
  await transact(ctx, async (ctx) => {
    await lockFactors(ctx, userId)
    const { count } = await ctx.db.account.deleteMany({ where: { id, userId } })
    if (count === 0) throw notFound('joined_account')
    if (!(await hasWayIn(ctx, userId)))
      throw new AppError(
        'conflict',
        'auth.last_way_in',
        'Nothing else opens this account. Choose a password first, with "Forgot password", or add a passkey.',
      )
    await emit(ctx, 'user.securityChanged', {
      userId,
      change: 'provider_unlinked',
      market: ctx.market.slug,
    })
  })
}

async function hasWayIn(ctx: Ctx, userId: string): Promise<boolean> {
  const user = await ctx.db.user.findUnique({
    where: { id: userId },
    select: { passwordHash: true, _count: { select: { accounts: true, passkeys: true } } },
  })
  return Boolean(user?.passwordHash) || (user?._count.accounts ?? 0) + (user?._count.passkeys ?? 0) > 0
}
