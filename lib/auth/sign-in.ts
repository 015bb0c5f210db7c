import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { env, isDemoAllowed } from '@/lib/env'
import { type AttemptLimit, countAttempt, forgetAttempts } from './attempts'
import { findDevice, type KnownDevice, rememberDevice } from './known-device'
import { hashPassword, isOutdated, verifyPassword } from './password'
import type { SignIn } from './schema'
import { findSecondFactors, type SecondFactor, startSecondFactor } from './second-factor'
import { createSession, revokeSession } from './session'

/** Failures per account, and per address from which many accounts are tried; and for how long they count. */
const MAX_FAILURES = 10
const MAX_FAILURES_OF_ADDRESS = 100
const WINDOW_SECONDS = 15 * 60

/** What a browser brings to a sign-in. */
export type FormerSession = {
  /** The session that this browser had: it ends with the new one. */
  previousToken?: string | undefined
  /** Says that this person has signed in from this browser before. */
  deviceToken?: string | undefined
}

export type SignedIn = {
  kind: 'signed_in'
  userId: string
  /** For the session cookie. */
  token: string
  /** For the cookie that marks this browser as known; null when it has one. */
  deviceToken: string | null
}

export type SecondFactorDue = {
  kind: 'second_factor_due'
  /** Holds the place between password and second factor, for a few minutes. */
  stepToken: string
  factors: readonly SecondFactor[]
}

/**
 * Signs a person in with their password; the session that the browser had before ends. Accounts with a second
 * factor get a step to show it in (`finishSecondFactor`). Unknown address and wrong password give the same
 * answer after the same work.
 * Throws `auth.wrong_credentials` (401), `auth.throttled` (429), `auth.busy` (503).
 */
export async function signIn(ctx: Ctx, input: SignIn & FormerSession): Promise<SignedIn | SecondFactorDue> {
  const { user, device } = await checkCredentials(ctx, input)
  return enter(ctx, { previousToken: input.previousToken, userId: user.id, device })
}

/** Lets somebody in after a first proof of who they are, or asks for the second factor they have. */
export async function enter(
  ctx: Ctx,
  input: { userId: string; device: KnownDevice | null; previousToken: string | undefined },
): Promise<SignedIn | SecondFactorDue> {
  const factors = await findSecondFactors(ctx, input.userId)
  if (factors.length > 0)
    return { kind: 'second_factor_due', stepToken: await startSecondFactor(ctx, input.userId), factors }
  return openSession(ctx, { ...input, hasSecondFactor: false })
}

/** Opens the session of somebody who has proved who they are, in place of the browser's former one. */
export async function openSession(
  ctx: Ctx,
  input: {
    userId: string
    device: KnownDevice | null
    hasSecondFactor: boolean
  } & Pick<FormerSession, 'previousToken'>,
): Promise<SignedIn> {
  return transact(ctx, async (ctx) => {
    if (input.previousToken) await revokeSession(ctx, input.previousToken)
    const { token } = await createSession(ctx, input)
    const deviceToken = await rememberDevice(ctx, input.userId, input.device)
    return { kind: 'signed_in', userId: input.userId, token, deviceToken }
  })
}

/**
 * Finds who has this address and password, counting the attempt as failed before it looks. Whoever comes from a
 * browser of theirs has a counter of their own: strangers cannot lock them out.
 * Throws `auth.wrong_credentials`, `auth.throttled`, `auth.busy`.
 */
export async function checkCredentials(
  ctx: Ctx,
  input: SignIn & Pick<FormerSession, 'deviceToken'>,
): Promise<{ user: { id: string; email: string }; device: KnownDevice | null }> {
  const { ip } = ctx.client
  const device = await findDevice(ctx, input)
  const ofAccount = limit(device ? `sign-in:${input.email}:${device.id}` : `sign-in:${input.email}`)
  const ofAddress = limit(`sign-in-from:${ip}`, MAX_FAILURES_OF_ADDRESS)
  await countAttempt(ctx, ip ? [ofAccount, ofAddress] : [ofAccount])
  const user = await ctx.db.user.findUnique({
    where: { email: input.email },
    select: { id: true, email: true, passwordHash: true, status: true, isDemo: true },
  })
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !isRight || user.status !== 'active' || (user.isDemo && !isDemoAllowed(env)))
    throw new AppError('unauthenticated', 'auth.wrong_credentials', 'E-mail address or password is wrong.')

  await forgetAttempts(ctx, ofAccount)
  if (ip) await forgetAttempts(ctx, ofAddress, 'last')
  if (user.passwordHash && isOutdated(user.passwordHash))
    await ctx.db.user.update({
      where: { id: user.id },
      data: { passwordHash: await hashPassword(input.password) },
    })
  return { user, device }
}

function limit(name: string, most = MAX_FAILURES): AttemptLimit {
  return { name, most, seconds: WINDOW_SECONDS }
}
