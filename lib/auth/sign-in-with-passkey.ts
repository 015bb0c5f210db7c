import 'server-only'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { Ctx } from '@/lib/context'
import { countAttempt } from './attempts'
import { findDevice } from './known-device'
import { checkPasskey, requestPasskey } from './passkey-ceremony'
import type { PasskeyAnswer } from './schema'
import { type FormerSession, openSession, type SignedIn } from './sign-in'

/** Challenges that one address may ask for in a quarter of an hour. */
const MAX_CHALLENGES = 100

/** Asks for any passkey that the browser has for this shop. Throws `auth.throttled` (429). */
export async function startPasskeySignIn(ctx: Ctx): Promise<PublicKeyCredentialRequestOptionsJSON> {
  if (ctx.client.ip)
    await countAttempt(ctx, [
      { name: `passkey-from:${ctx.client.ip}`, most: MAX_CHALLENGES, seconds: 15 * 60 },
    ])
  return requestPasskey(ctx, null)
}

/**
 * Signs in whoever holds a passkey, with no user name and no password: it is both factors.
 * Throws `auth.passkey_refused` (401).
 */
export async function signInWithPasskey(
  ctx: Ctx,
  input: { answer: PasskeyAnswer } & FormerSession,
): Promise<SignedIn> {
  const { answer, previousToken, deviceToken } = input
  const user = await checkPasskey(ctx, { answer, userId: null })
  const device = await findDevice(ctx, { email: user.email, deviceToken })
  return openSession(ctx, { userId: user.id, device, hasSecondFactor: true, previousToken })
}
