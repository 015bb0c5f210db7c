import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError, invalid, unauthenticated } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { countAttempt, forgetAttempts } from './attempts'
import { verifyPassword } from './password'
import { requirePerson } from './require-person'

/**
 * Asks the person who is signed in for their password again, and makes the session fresh when it is right.
 * Answers who they are.
 * Throws `auth.required`, `auth.wrong_password` (422, at `field`), `auth.no_password` (409) for accounts that sign in
 * elsewhere, `auth.throttled` (429), `auth.busy` (503).
 */
export async function confirmPassword(
  ctx: Ctx,
  input: { password: string; field: string },
): Promise<{ id: string; email: string; name: string | null; isDemo: boolean }> {
  const { userId, sessionId } = requirePerson(ctx)
  const limit = { name: `confirm:${userId}`, most: 10, seconds: 15 * 60 }
  await countAttempt(ctx, [limit])
  const user = await ctx.db.user.findUnique({ where: { id: userId } })
  if (!user) throw unauthenticated()
  if (!user.passwordHash)
    throw new AppError(
      'conflict',
      'auth.no_password',
      'This account has no password yet. Set one with "Forgot password".',
    )
  if (!(await verifyPassword(user.passwordHash, input.password)))
    throw invalid('auth.wrong_password', 'This is not your password.', {
      [input.field]: fieldMessage('wrongPassword', ctx.market.language),
    })
  await forgetAttempts(ctx, limit)
  await ctx.db.session.updateMany({ where: { id: sessionId }, data: { authenticatedAt: ctx.now } })
  return { id: user.id, email: user.email, name: user.name, isDemo: user.isDemo }
}
