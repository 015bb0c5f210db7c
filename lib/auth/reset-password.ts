import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { emit } from '@/lib/events/emit'
import { forgetAttempts, mayAttempt } from './attempts'
import { checkPassword } from './check-password'
import { hashPassword } from './password'
import { revokeSessionsOf } from './session'
import { isLinkValid, issueUserToken, pretendToIssue, redeemUserToken } from './user-token'

/** Mails that one person may be sent, and links that one address may ask for, in an hour. */
const MAX_PER_ACCOUNT = 5
const MAX_PER_ADDRESS = 30

/**
 * Mails a link to choose a new password, if there is such an account: the answer does not tell. Beyond a few
 * an hour nothing more is sent.
 */
export async function requestPasswordReset(ctx: Ctx, input: { email: string }): Promise<void> {
  const limits = [{ name: `reset:${input.email}`, most: MAX_PER_ACCOUNT, seconds: 3600 }]
  if (ctx.client.ip)
    limits.push({ name: `reset-from:${ctx.client.ip}`, most: MAX_PER_ADDRESS, seconds: 3600 })
  if (!(await mayAttempt(ctx, limits))) return
  // Unknown addresses take the same way, so that time does not tell them apart; their mail goes nowhere.
  await transact(ctx, async (ctx) => {
    const user = await ctx.db.user.findUnique({ where: { email: input.email } })
    const isKnown = user?.status === 'active'
    if (isKnown) await issueUserToken(ctx, { purpose: 'reset_password', userId: user.id, email: user.email })
    else await pretendToIssue(ctx, 3)
  })
}

/**
 * Sets a new password by the link of a mail, which proves the address too. Every session ends, and the
 * account's failed sign-ins are forgotten.
 * Throws `auth.link_invalid` (404), `auth.weak_password` (422), `auth.busy` (503).
 */
export async function resetPassword(ctx: Ctx, input: { token: string; password: string }): Promise<void> {
  checkPassword(input.password, { field: 'password', language: ctx.market.language, about: [] })
  const isValid = await isLinkValid(ctx, input.token, ['reset_password'])
  // Only a valid link is worth the work of hashing; redeeming it decides.
  const passwordHash = isValid ? await hashPassword(input.password) : ''
  const purposes = ['reset_password'] as const
  await redeemUserToken(ctx, { token: input.token, purposes }, async (ctx, { userId, email }) => {
    const { emailVerifiedAt } = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } })
    await ctx.db.user.update({
      where: { id: userId },
      data: { passwordHash, emailVerifiedAt: emailVerifiedAt ?? ctx.now },
    })
    await revokeSessionsOf(ctx, userId)
    await ctx.db.knownDevice.deleteMany({ where: { userId } })
    await forgetAttempts(ctx, { name: `sign-in:${email}` })
    await emit(ctx, 'user.passwordChanged', { userId, market: ctx.market.slug })
  })
}
