import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError, unauthenticated } from '@/lib/core/errors'
import { isUniqueViolation } from '@/lib/db/errors'
import { emit } from '@/lib/events/emit'
import { countAttempt } from './attempts'
import { requirePerson } from './require-person'
import { issueUserToken, redeemUserToken } from './user-token'

/** Mails with a link that a person may ask for in an hour. */
const MAX_PER_HOUR = 5

/**
 * Sends the link that proves the caller's address again. Answers false when it is proved already.
 * Throws `auth.required`, `auth.throttled` (429).
 */
export async function requestVerification(ctx: Ctx): Promise<boolean> {
  const { userId } = requirePerson(ctx)
  const user = await ctx.db.user.findUnique({ where: { id: userId } })
  if (!user) throw unauthenticated()
  if (user.emailVerifiedAt) return false
  await countAttempt(ctx, [{ name: `verify:${userId}`, most: MAX_PER_HOUR, seconds: 3600 }])
  await transact(ctx, (ctx) => issueUserToken(ctx, { purpose: 'verify_email', userId, email: user.email }))
  return true
}

/**
 * Follows the link of a mail: the address is proved, or takes the place of the former one, whose owner is told.
 * Throws `auth.link_invalid` (404), `auth.email_taken` (409) when somebody else has opened an account with it.
 */
export async function verifyEmail(ctx: Ctx, token: string): Promise<{ email: string }> {
  const purposes = ['verify_email', 'change_email'] as const
  return redeemUserToken(ctx, { token, purposes }, async (ctx, { userId, email }) => {
    const before = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } })
    await setEmail(ctx, userId, email)
    if (before.email !== email)
      await emit(ctx, 'user.emailChanged', {
        userId,
        formerEmail: before.email,
        market: ctx.market.slug,
      })
    else if (!before.emailVerifiedAt) await emit(ctx, 'user.verified', { userId, market: ctx.market.slug })
    return { email }
  })
}

async function setEmail(ctx: Ctx, userId: string, email: string): Promise<void> {
  try {
    await ctx.db.user.update({ where: { id: userId }, data: { email, emailVerifiedAt: ctx.now } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new AppError(
      'conflict',
      'auth.email_taken',
      'Another account uses this address by now. Sign in to that one, or choose another address.',
    )
  }
}
