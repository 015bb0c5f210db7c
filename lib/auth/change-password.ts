import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { emit } from '@/lib/events/emit'
import { checkPassword } from './check-password'
import { confirmPassword } from './confirm-password'
import { hashPassword } from './password'
import { requirePerson } from './require-person'
import type { ChangePassword } from './schema'
import { revokeSessionsOf } from './session'
import { refuseSharedAccount } from './shared-account'

/**
 * Changes the caller's password and ends all their other sessions; a mail tells them.
 * Throws what `confirmPassword` throws, `auth.shared_account` (409), and `auth.weak_password` (422).
 */
export async function changePassword(ctx: Ctx, input: ChangePassword): Promise<void> {
  const { userId, sessionId } = requirePerson(ctx)
  const user = await confirmPassword(ctx, {
    password: input.currentPassword,
    field: 'currentPassword',
  })
  refuseSharedAccount(user)
  checkPassword(input.newPassword, {
    field: 'newPassword',
    language: ctx.market.language,
    about: [user.email, user.name, input.currentPassword],
  })
  const passwordHash = await hashPassword(input.newPassword)
  await transact(ctx, async (ctx) => {
    await ctx.db.user.update({ where: { id: userId }, data: { passwordHash } })
    await revokeSessionsOf(ctx, userId, sessionId)
    await emit(ctx, 'user.passwordChanged', { userId, market: ctx.market.slug })
  })
}
