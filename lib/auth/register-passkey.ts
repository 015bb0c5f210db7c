import 'server-only'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { isUniqueViolation } from '@/lib/db/errors'
import { addFactor, requireOwnAccount } from './change-factors'
import {
  CHALLENGE_SECONDS,
  keepChallenge,
  passkeyRefused,
  RELYING_PARTY,
  redeemChallenge,
} from './passkey-ceremony'
import type { NewPasskey } from './schema'
import { deviceName } from './sessions'

const MAX_PASSKEYS = 20

/**
 * What a browser needs to make a passkey for the caller.
 * Throws what `requireOwnAccount` throws, and `passkey.too_many` (409).
 */
export async function startPasskeyRegistration(ctx: Ctx): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { userId, email, name } = await requireOwnAccount(ctx)
  const existing = await ctx.db.passkey.findMany({ where: { userId } })
  if (existing.length >= MAX_PASSKEYS)
    throw new AppError(
      'conflict',
      'passkey.too_many',
      `An account has at most ${MAX_PASSKEYS} passkeys. Remove one that you no longer use.`,
      { params: { max: MAX_PASSKEYS } },
    )
  const options = await generateRegistrationOptions({
    rpName: RELYING_PARTY.name,
    rpID: RELYING_PARTY.id,
    userID: new TextEncoder().encode(userId),
    userName: email,
    userDisplayName: name ?? email,
    timeout: CHALLENGE_SECONDS * 1000,
    excludeCredentials: existing.map(({ credentialId: id, transports }) => ({ id, transports })),
    // Found without a user name, and unlocked by its owner: see `requestPasskey`.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(ctx, { challenge: options.challenge, purpose: 'passkey_registration', userId })
  return options
}

/**
 * Keeps the passkey that the browser has made. Answers recovery codes as `addFactor` does.
 * Throws what `requireOwnAccount` throws, `auth.passkey_refused` (401), `passkey.exists` (409).
 */
export async function finishPasskeyRegistration(ctx: Ctx, input: NewPasskey): Promise<string[] | null> {
  const { userId } = await requireOwnAccount(ctx)
  const { challenge, credential, isBackedUp } = await verify(input.answer)
  await redeemChallenge(ctx, { challenge, purpose: 'passkey_registration', userId })
  return addFactor(ctx, 'passkey_added', async (ctx) => {
    try {
      await ctx.db.passkey.create({
        data: {
          id: newId(),
          userId,
          credentialId: credential.id,
          publicKey: credential.publicKey,
          counter: BigInt(credential.counter),
          transports: credential.transports ?? [],
          name: input.name ?? deviceName(ctx.client.userAgent),
          isBackedUp,
        },
      })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new AppError('conflict', 'passkey.exists', 'This passkey is registered already.')
    }
  })
}

async function verify(response: NewPasskey['answer']) {
  let challenge = ''
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge(given) {
      challenge = given
      return true
    },
    expectedOrigin: RELYING_PARTY.origin,
    expectedRPID: RELYING_PARTY.id,
    requireUserVerification: true,
    // It touches nothing of ours: whatever it throws is about the answer.
  }).catch(() => null)
  if (!result?.verified) throw passkeyRefused()
  const { credential, credentialBackedUp } = result.registrationInfo
  return { challenge, credential, isBackedUp: credentialBackedUp }
}
