import 'server-only'
import { generateSecret, generateURI } from 'otplib'
import type { Ctx } from '@/lib/context'
import { AppError, notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { countAttempt, forgetAttempts } from './attempts'
import { addFactor, removeFactor, requireOwnAccount } from './change-factors'
import { requirePerson } from './require-person'
import { limitOfCodes, matchingStep, wrongCode } from './second-factor-code'
import { seal, unseal } from './secret-box'

/** What an authenticator app is given: the key to type, and the address that a QR code carries. */
export type PendingTotp = { secret: string; uri: string }

/**
 * Makes the key for an authenticator app; it counts once `confirmTotp` has seen a code made with it. A key that was
 * not confirmed is replaced.
 * Throws what `requireOwnAccount` throws, and `auth.totp_exists` (409).
 */
export async function startTotp(ctx: Ctx): Promise<void> {
  const { userId } = await requireOwnAccount(ctx)
  const made = await ctx.db.$executeRaw(sql`
    INSERT INTO "TotpFactor" AS f ("userId", "secret", "createdAt")
    VALUES (${userId}::uuid, ${seal(generateSecret())}, ${ctx.now})
    ON CONFLICT ("userId") DO UPDATE SET "secret" = EXCLUDED."secret", "createdAt" = EXCLUDED."createdAt"
    WHERE f."confirmedAt" IS NULL`)
  if (made === 0) throw totpExists()
}

/** The key that waits for its first code, or null. Throws what `requireOwnAccount` throws. */
export async function getPendingTotp(ctx: Ctx): Promise<PendingTotp | null> {
  const { userId, email } = await requireOwnAccount(ctx)
  const factor = await ctx.db.totpFactor.findUnique({ where: { userId } })
  if (!factor || factor.confirmedAt) return null
  const secret = unseal(factor.secret)
  return { secret, uri: generateURI({ issuer: 'Nexus', label: email, secret }) }
}

/**
 * Turns the authenticator app on, by the first code it shows. Answers recovery codes as `addFactor` does.
 * Throws what `requireOwnAccount` throws, `auth.wrong_code` (401), `auth.throttled` (429), `auth.totp_exists` (409),
 * `totp.not_found` (404) when no key was made.
 */
export async function confirmTotp(ctx: Ctx, input: { code: string }): Promise<string[] | null> {
  const { userId } = await requireOwnAccount(ctx)
  const limit = limitOfCodes(userId)
  await countAttempt(ctx, [limit])
  const factor = await ctx.db.totpFactor.findUnique({ where: { userId } })
  if (!factor) throw notFound('totp')
  const { secret, lastStep } = factor
  const step = await matchingStep(ctx, { secret, token: input.code, lastStep })
  if (step === null) throw wrongCode(ctx)
  await forgetAttempts(ctx, limit)
  return addFactor(ctx, 'totp_added', async (ctx) => {
    const { count } = await ctx.db.totpFactor.updateMany({
      where: { userId, secret, confirmedAt: null },
      data: { confirmedAt: ctx.now, lastStep: step },
    })
    if (count === 0) throw totpExists()
  })
}

/** Removes the caller's authenticator app. Throws what `removeFactor` throws, and `totp.not_found` (404). */
export async function removeTotp(ctx: Ctx): Promise<void> {
  const { userId } = requirePerson(ctx)
  await removeFactor(ctx, 'totp_removed', async (ctx) => {
    const { count } = await ctx.db.totpFactor.deleteMany({ where: { userId, confirmedAt: { not: null } } })
    if (count === 0) throw notFound('totp')
  })
}

const totpExists = () =>
  new AppError(
    'conflict',
    'auth.totp_exists',
    'This account has an authenticator app already. Remove it before you add another one.',
  )
