import 'server-only'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { Ctx } from '@/lib/context'
import { checkPasskey, requestPasskey } from './passkey-ceremony'
import { requirePerson } from './require-person'
import type { PasskeyAnswer } from './schema'
import { finishWithCode } from './second-factor-code'

/**
 * Makes the caller's session fresh by a code of their authenticator app or a recovery code; by their password,
 * `confirmPassword` does. The session has then shown a second factor.
 * Throws `auth.required`, `auth.wrong_code` (401), `auth.throttled` (429).
 */
export async function confirmWithCode(ctx: Ctx, input: { code: string }): Promise<void> {
  const { userId } = requirePerson(ctx)
  await finishWithCode(ctx, userId, input.code)
  await makeFresh(ctx)
}

/** Asks for one of the caller's passkeys. Throws `auth.required`. */
export async function startPasskeyConfirmation(ctx: Ctx): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return requestPasskey(ctx, requirePerson(ctx).userId)
}

/** As `confirmWithCode`, by a passkey. Throws `auth.required`, `auth.passkey_refused` (401). */
export async function confirmWithPasskey(ctx: Ctx, input: { answer: PasskeyAnswer }): Promise<void> {
  const { userId } = requirePerson(ctx)
  await checkPasskey(ctx, { answer: input.answer, userId })
  await makeFresh(ctx)
}

async function makeFresh(ctx: Ctx): Promise<void> {
  const { sessionId } = requirePerson(ctx)
  await ctx.db.session.updateMany({
    where: { id: sessionId },
    data: { authenticatedAt: ctx.now, secondFactorAt: ctx.now },
  })
}
