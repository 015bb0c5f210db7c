import 'server-only'
import { verify } from 'otplib'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { type AttemptLimit, countAttempt, forgetAttempts } from './attempts'
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
  const limit = limitOfCodes(userId)
  await countAttempt(ctx, [limit])
  const written = withoutSpaces(code)
  const isRight = TOTP_CODE.test(written)
    ? await isTotp(ctx, userId, written)
    : await isRecoveryCode(ctx, userId, written)
  if (!isRight) throw wrongCode(ctx)
  await forgetAttempts(ctx, limit)
}

/** How often somebody's codes may be guessed, wherever they are asked for. */
export function limitOfCodes(userId: string): AttemptLimit {
  return { name: `second-factor:${userId}`, most: 10, seconds: 15 * 60 }
}

export function wrongCode(ctx: Ctx): AppError {
  return new AppError(
    'unauthenticated',
    'auth.wrong_code',
    'This code is wrong or was used. Take the next one.',
    { fields: { code: fieldMessage('wrongCode', ctx.market.language) } },
  )
}

const TOTP_CODE = /^\d{6}$/

/** Apps and people write codes in groups. */
const withoutSpaces = (code: string) => code.replace(/[\s-]/g, '')

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
  const token = withoutSpaces(input.token)
  if (!TOTP_CODE.test(token)) return null
  const result = await verify({
    secret: unseal(input.secret),
    token,
    epoch: Math.floor(ctx.now.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
    ...(input.lastStep === null ? {} : { afterTimeStep: Number(input.lastStep) }),
  })
  return result.valid && 'timeStep' in result ? BigInt(result.timeStep) : null
}

async function isRecoveryCode(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const { count } = await ctx.db.recoveryCode.updateMany({
      where: { userId, codeHash: hashOfRecoveryCode(code), usedAt: null },
      data: { usedAt: ctx.now },
    })
    if (count === 0) return false
    await emit(ctx, 'user.securityChanged', { userId, change: 'recovery_code_used', market: ctx.market.slug })
    return true
  })
}

/** What is stored of a recovery code, however it is written. */
export function hashOfRecoveryCode(code: string): string {
  return hashToken(withoutSpaces(code).toLowerCase())
}
