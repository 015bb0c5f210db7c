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

/** Whose place a step token holds, and what they may show; null when it is unknown, used or over. */
export async function findSecondFactorStep(
  ctx: Ctx,
  stepToken: string,
): Promise<{ id: string; userId: string; factors: SecondFactor[] } | null> {
  const step = await ctx.db.signInStep.findFirst({
    where: {
      tokenHash: hashToken(stepToken),
      purpose: 'second_factor',
      usedAt: null,
      expiresAt: { gt: ctx.now },
    },
    select: { id: true, userId: true },
  })
  if (!step?.userId) return null
  return { id: step.id, userId: step.userId, factors: await findSecondFactors(ctx, step.userId) }
}

/**
 * What staff must do before they act as staff: enrol a second factor, or show theirs in this session; null for
 * everybody else.
 */
export async function findMissingFactor(ctx: Pick<Ctx, 'db' | 'actor'>): Promise<'enrol' | 'show' | null> {
  if (ctx.actor.kind !== 'customer') return null
  const { userId } = ctx.actor
  if ((await ctx.db.staffMembership.count({ where: { userId } })) === 0) return null
  return (await findSecondFactors(ctx, userId)).length > 0 ? 'show' : 'enrol'
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
