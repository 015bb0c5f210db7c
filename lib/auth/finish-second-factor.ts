import 'server-only'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { findDevice } from './known-device'
import { checkPasskey, requestPasskey } from './passkey-ceremony'
import type { PasskeyAnswer } from './schema'
import { findSecondFactorStep } from './second-factor'
import { finishWithCode } from './second-factor-code'
import { type FormerSession, openSession, type SignedIn } from './sign-in'

/** Holds the place that `signIn` gave; undefined when the browser has none. */
type Step = { stepToken: string | undefined }

/** What is shown: a code of the authenticator app, a recovery code, or a passkey. */
export type SecondProof = { code: string } | { answer: PasskeyAnswer }

/**
 * Opens the session of somebody whose password was right, by their second factor. The step works once.
 * Throws `auth.step_over` (401), `auth.wrong_code`, `auth.passkey_refused` (401), `auth.throttled` (429).
 */
export async function finishSecondFactor(
  ctx: Ctx,
  input: Step & { proof: SecondProof } & FormerSession,
): Promise<SignedIn> {
  const { id, userId } = await requireStep(ctx, input)
  const { proof, previousToken, deviceToken } = input
  if ('code' in proof) await finishWithCode(ctx, userId, proof.code)
  else await checkPasskey(ctx, { answer: proof.answer, userId })
  const { email } = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } })
  const device = await findDevice(ctx, { email, deviceToken })
  return transact(ctx, async (ctx) => {
    const { count } = await ctx.db.signInStep.updateMany({
      where: { id, usedAt: null },
      data: { usedAt: ctx.now },
    })
    if (count === 0) throw stepOver()
    return openSession(ctx, { userId, device, hasSecondFactor: true, previousToken })
  })
}

/** Asks for one of the passkeys of whoever holds the step. Throws `auth.step_over` (401). */
export async function startPasskeySecondFactor(
  ctx: Ctx,
  input: Step,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { userId } = await requireStep(ctx, input)
  return requestPasskey(ctx, userId)
}

async function requireStep(ctx: Ctx, { stepToken }: Step): Promise<{ id: string; userId: string }> {
  const step = stepToken ? await findSecondFactorStep(ctx, stepToken) : null
  if (!step) throw stepOver()
  return step
}

const stepOver = () =>
  new AppError(
    'unauthenticated',
    'auth.step_over',
    'Too much time has passed since you began, or you are signed in already. Sign in again.',
  )
