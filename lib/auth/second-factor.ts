import 'server-only'
import type { Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'

/** What somebody can show besides their password. */
export type SecondFactor = 'totp' | 'passkey'

/** How long the step between password and second factor is kept, in seconds. */
export const STEP_SECONDS = 10 * 60

/** The second factors that a person has enrolled. */
export async function findSecondFactors(ctx: Pick<Ctx, 'db'>, userId: string): Promise<SecondFactor[]> {
  const [totp, passkeys] = await Promise.all([
    ctx.db.totpFactor.count({ where: { userId, confirmedAt: { not: null } } }),
    ctx.db.passkey.count({ where: { userId } }),
  ])
  return [...(totp > 0 ? (['totp'] as const) : []), ...(passkeys > 0 ? (['passkey'] as const) : [])]
}

/** Notes that somebody's password was right, and answers the token that holds their place. */
export async function startSecondFactor(ctx: Ctx, userId: string): Promise<string> {
  const token = newToken()
  await ctx.db.signInStep.create({
    data: {
      id: newId(),
      tokenHash: hashToken(token),
      purpose: 'second_factor',
      userId,
      expiresAt: new Date(ctx.now.getTime() + STEP_SECONDS * 1000),
    },
  })
  return token
}
