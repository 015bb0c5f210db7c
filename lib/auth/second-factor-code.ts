import 'server-only'
import { verify } from 'otplib'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { countAttempt, forgetAttempts } from './attempts'
import { unseal } from './secret-box'

/** Clocks of phones may be off by one step, in seconds. */
const TOLERANCE_SECONDS = 30

/**
 * Checks the code of somebody's authenticator app, or a recovery code. Each works once: the time step of a code is
 * noted, and an older one is refused (RFC 6238, 5.2).
 * Throws `auth.second_factor_required`, `auth.wrong_code` (401), `auth.throttled` (429).
 */
export async function finishWithCode(ctx: Ctx, userId: string, code: string | undefined): Promise<void> {
  if (!code)
    throw new AppError(
      'unauthenticated',
      'auth.second_factor_required',
      'This account asks for a second factor. Send the code of the authenticator app, or a recovery code.',
    )
  const limit = { name: `second-factor:${userId}`, most: 10, seconds: 15 * 60 }
  await countAttempt(ctx, [limit])
  const written = code.replace(/[\s-]/g, '')
  const isRight = /^\d{6}$/.test(written)
    ? await isTotp(ctx, userId, written)
    : await isRecoveryCode(ctx, userId, written)
  if (!isRight)
    throw new AppError(
      'unauthenticated',
      'auth.wrong_code',
      'This code is wrong or was used. Take the next one.',
    )
  await forgetAttempts(ctx, limit)
}

async function isTotp(ctx: Ctx, userId: string, token: string): Promise<boolean> {
  const factor = await ctx.db.totpFactor.findUnique({ where: { userId } })
  if (!factor?.confirmedAt) return false
  const step = await matchingStep(ctx, { secret: factor.secret, token, lastStep: factor.lastStep })
  if (step === null) return false
  // Two requests with one code: the condition lets one of them pass.
  const used = await ctx.db.$executeRaw(sql`
    UPDATE "TotpFactor" SET "lastStep" = ${step} WHERE "userId" = ${userId}::uuid
      AND ("lastStep" IS NULL OR "lastStep" < ${step})`)
  return used > 0
}

/** The time step in which the app shows `token`, or null; `secret` is sealed. */
export async function matchingStep(
  ctx: Pick<Ctx, 'now'>,
  input: { secret: string; token: string; lastStep: bigint | null },
): Promise<bigint | null> {
  const result = await verify({
    secret: unseal(input.secret),
    token: input.token,
    epoch: Math.floor(ctx.now.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
    ...(input.lastStep === null ? {} : { afterTimeStep: Number(input.lastStep) }),
  })
  return result.valid && 'timeStep' in result ? BigInt(result.timeStep) : null
}

async function isRecoveryCode(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  const { count } = await ctx.db.recoveryCode.updateMany({
    where: { userId, codeHash: hashToken(code.toLowerCase()), usedAt: null },
    data: { usedAt: ctx.now },
  })
  return count > 0
}
