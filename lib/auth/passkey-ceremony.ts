import 'server-only'
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken, newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import type { PasskeyAnswer } from './schema'

/** How long a challenge waits for its answer, in seconds. */
export const CHALLENGE_SECONDS = 5 * 60

/** Who passkeys are for: a browser offers them on this host alone, and says which page has asked. */
export const RELYING_PARTY = { name: 'Nexus', id: new URL(env.APP_URL).hostname, origin: env.APP_URL }

type ChallengePurpose = 'passkey_sign_in' | 'passkey_registration'

/** Keeps a challenge, for one answer: by whoever is named, or by anybody. */
export async function keepChallenge(
  ctx: Ctx,
  input: { challenge: string; purpose: ChallengePurpose; userId: string | null },
): Promise<void> {
  await ctx.db.signInStep.create({
    data: {
      id: newId(),
      tokenHash: hashToken(input.challenge),
      purpose: input.purpose,
      userId: input.userId,
      expiresAt: new Date(ctx.now.getTime() + CHALLENGE_SECONDS * 1000),
    },
  })
}

/** Uses a challenge up: of two answers to it one counts. Throws `auth.passkey_refused` (401). */
export async function redeemChallenge(
  ctx: Ctx,
  input: { challenge: string; purpose: ChallengePurpose; userId: string | null },
): Promise<void> {
  const { count } = await ctx.db.signInStep.updateMany({
    where: {
      tokenHash: hashToken(input.challenge),
      purpose: input.purpose,
      userId: input.userId,
      usedAt: null,
      expiresAt: { gt: ctx.now },
    },
    data: { usedAt: ctx.now },
  })
  if (count === 0) throw passkeyRefused()
}

/** Asks for a passkey: one of this person's, or, with null, any that the browser has for this shop. */
export async function requestPasskey(
  ctx: Ctx,
  userId: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const passkeys = userId ? await ctx.db.passkey.findMany({ where: { userId } }) : []
  const options = await generateAuthenticationOptions({
    rpID: RELYING_PARTY.id,
    // With it a passkey is two factors in one: the device, and the finger or PIN that unlocks it.
    userVerification: 'required',
    timeout: CHALLENGE_SECONDS * 1000,
    ...(userId
      ? { allowCredentials: passkeys.map(({ credentialId: id, transports }) => ({ id, transports })) }
      : {}),
  })
  await keepChallenge(ctx, { challenge: options.challenge, purpose: 'passkey_sign_in', userId })
  return options
}

/**
 * Checks the answer to `requestPasskey`, once, and notes the passkey's use. Answers whose it is.
 * Throws `auth.passkey_refused` (401), always the same, whatever is wrong.
 */
export async function checkPasskey(
  ctx: Ctx,
  input: { answer: PasskeyAnswer; userId: string | null },
): Promise<{ id: string; email: string }> {
  const passkey = await ctx.db.passkey.findUnique({
    where: { credentialId: input.answer.id },
    include: { user: { select: { id: true, email: true, status: true } } },
  })
  if (passkey?.user.status !== 'active' || (input.userId && passkey.userId !== input.userId))
    throw passkeyRefused()
  const { challenge, counter } = await verify(input.answer, passkey)
  await redeemChallenge(ctx, { challenge, purpose: 'passkey_sign_in', userId: input.userId })
  // A counter that does not grow is that of a copy; devices without one always say 0.
  const used = await ctx.db.$executeRaw(sql`
    UPDATE "Passkey" SET "counter" = ${BigInt(counter)}, "lastUsedAt" = ${ctx.now}
    WHERE "id" = ${passkey.id}::uuid AND ("counter" < ${BigInt(counter)} OR ("counter" = 0 AND ${counter} = 0))`)
  if (used === 0) throw passkeyRefused()
  return { id: passkey.user.id, email: passkey.user.email }
}

async function verify(
  response: PasskeyAnswer,
  passkey: { credentialId: string; publicKey: Uint8Array<ArrayBuffer>; counter: bigint },
): Promise<{ challenge: string; counter: number }> {
  let challenge = ''
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge(given) {
      challenge = given
      return true
    },
    expectedOrigin: RELYING_PARTY.origin,
    expectedRPID: RELYING_PARTY.id,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: Number(passkey.counter),
    },
    requireUserVerification: true,
    // It touches nothing of ours: whatever it throws is about the answer.
  }).catch(() => null)
  if (!result?.verified) throw passkeyRefused()
  return { challenge, counter: result.authenticationInfo.newCounter }
}

export const passkeyRefused = () =>
  new AppError(
    'unauthenticated',
    'auth.passkey_refused',
    'This passkey was not accepted. Try again, or take another way.',
  )
