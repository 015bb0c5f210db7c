import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { emit } from '@/lib/events/emit'
import { lockFactors } from './change-factors'
import { issueRecoveryCodes } from './recovery-codes'
import { requireFreshSignIn, requirePerson } from './require-person'
import { findSecondFactors } from './second-factor'

/**
 * Makes new recovery codes for the caller; those from before stop working, and a mail tells them.
 * Throws `auth.required`, `auth.fresh_sign_in_required` (403), `auth.no_second_factor` (409).
 */
export async function renewRecoveryCodes(ctx: Ctx): Promise<string[]> {
  const { userId } = requirePerson(ctx)
  await requireFreshSignIn(ctx)
  return transact(ctx, async (ctx) => {
    await lockFactors(ctx, userId)
    if ((await findSecondFactors(ctx, userId)).length === 0)
      throw new AppError(
        'conflict',
        'auth.no_second_factor',
        'Recovery codes stand in for a second factor. Add one first.',
      )
    await emit(ctx, 'user.securityChanged', {
      userId,
      change: 'recovery_codes_renewed',
      market: ctx.market.slug,
    })
    return issueRecoveryCodes(ctx, userId)
  })
}
