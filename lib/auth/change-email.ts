import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { invalid } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { emit } from '@/lib/events/emit'
import { countAttempt } from './attempts'
import { confirmPassword } from './confirm-password'
import type { ChangeEmail } from './schema'
import { refuseSharedAccount } from './shared-account'
import { issueUserToken } from './user-token'

/** New addresses that a person may ask for in an hour. */
const MAX_PER_HOUR = 5

/**
 * Mails a link to the new address; following it changes it (`verifyEmail`). Whether somebody else has an account
 * with it is told to its owner alone.
 * Throws what `confirmPassword` throws, `auth.shared_account` (409), `auth.same_email` (422),
 * `auth.throttled` (429).
 */
export async function changeEmail(ctx: Ctx, input: ChangeEmail): Promise<void> {
  const user = await confirmPassword(ctx, { password: input.currentPassword, field: 'currentPassword' })
  refuseSharedAccount(user)
  if (user.email === input.email)
    throw invalid('auth.same_email', 'This is your address already.', {
      email: fieldMessage('sameEmail', ctx.market.language),
    })
  await countAttempt(ctx, [{ name: `change-email:${user.id}`, most: MAX_PER_HOUR, seconds: 3600 }])
  await transact(ctx, async (ctx) => {
    const owner = await ctx.db.user.findUnique({ where: { email: input.email }, select: { id: true } })
    if (owner) await emit(ctx, 'user.registeredAgain', { userId: owner.id, market: ctx.market.slug })
    else await issueUserToken(ctx, { purpose: 'change_email', userId: user.id, email: input.email })
  })
}
