import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makeAuthenticator } from '@/lib/testing/passkey'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { addTotp, ctxOf } from '@/lib/testing/second-factors'
import { confirmWithPasskey, startPasskeyConfirmation } from './confirm-identity'
import { finishSecondFactor, startPasskeySecondFactor } from './finish-second-factor'
import { CHALLENGE_SECONDS } from './passkey-ceremony'
import { listPasskeys, removePasskey, renamePasskey } from './passkeys'
import { finishPasskeyRegistration, startPasskeyRegistration } from './register-passkey'
import { requireFreshSignIn } from './require-person'
import { NewPasskey, PasskeyAnswer } from './schema'
import { findSecondFactors, startSecondFactor } from './second-factor'
import { actorOfSession, createSession } from './session'
import { signInWithPasskey, startPasskeySignIn } from './sign-in-with-passkey'
import { removeTotp } from './totp'

type Authenticator = ReturnType<typeof makeAuthenticator>

async function addPasskey(person: MadePerson, authenticator = makeAuthenticator()) {
  const options = await startPasskeyRegistration(person.ctx)
  const codes = await finishPasskeyRegistration(person.ctx, authenticator.register(options, 'Phone'))
  const [passkey] = await db.passkey.findMany({ where: { userId: person.id }, orderBy: { id: 'desc' } })
  return { authenticator, codes, id: passkey?.id ?? '' }
}

async function enter(authenticator: Authenticator, signing: Parameters<Authenticator['show']>[1] = {}) {
  const ctx = createCtx()
  return signInWithPasskey(ctx, { answer: authenticator.show(await startPasskeySignIn(ctx), signing) })
}

const REFUSED = { code: 'auth.passkey_refused', status: 401 }

describe('adding a passkey', () => {
  it('keeps it with its name, gives recovery codes the first time, ends other sessions and tells by mail', async () => {
    const person = await makePerson({ role: 'owner', hasSecondFactor: false })
    const other = await createSession(createCtx(), { userId: person.id })
    const options = await startPasskeyRegistration(person.ctx)
    expect(options).toMatchObject({
      rp: { id: 'localhost' },
      user: { name: person.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const { codes } = await addPasskey(person)
    expect(codes).toHaveLength(10)
    expect(await listPasskeys(person.ctx)).toMatchObject([{ name: 'Phone', lastUsedAt: null }])
    expect(await findSecondFactors({ db }, person.id)).toEqual(['passkey'])
    expect(await actorOfSession({ db }, person.token)).toMatchObject({ kind: 'staff' })
    expect(await actorOfSession({ db }, other.token)).toEqual({ kind: 'anonymous' })
    const second = await addPasskey(person)
    expect(second.codes).toBeNull()
    expect((await startPasskeyRegistration(person.ctx)).excludeCredentials).toHaveLength(2)
    const stored = await db.passkey.findFirstOrThrow({ where: { userId: person.id } })
    expect(stored.transports).toEqual(['internal'])
  })

  it('takes each challenge once, from whom it was made for, and only for a while', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const options = await startPasskeyRegistration(person.ctx)
    const authenticator = makeAuthenticator()
    const late = ctxOf(person, new Date(Date.now() + CHALLENGE_SECONDS * 1000 + 1000))
    for (const ctx of [stranger.ctx, late])
      await expect(finishPasskeyRegistration(ctx, authenticator.register(options))).rejects.toMatchObject(
        REFUSED,
      )
    await finishPasskeyRegistration(person.ctx, authenticator.register(options))
    await expect(
      finishPasskeyRegistration(person.ctx, makeAuthenticator().register(options)),
    ).rejects.toMatchObject(REFUSED)
    const again = await startPasskeyRegistration(person.ctx)
    await expect(finishPasskeyRegistration(person.ctx, authenticator.register(again))).rejects.toMatchObject({
      code: 'passkey.exists',
      status: 409,
    })
  })

  it.each([
    ['another page', { origin: 'https://evil.example' }],
    ['a device that was not unlocked', { isVerified: false }],
  ])('refuses one made for %s', async (_, signing) => {
    const person = await makePerson()
    const options = await startPasskeyRegistration(person.ctx)
    const made = makeAuthenticator().register(options, '', signing)
    await expect(finishPasskeyRegistration(person.ctx, made)).rejects.toMatchObject(REFUSED)
  })

  it('is refused to nobody, to a stale session, to a shared account, and beyond twenty', async () => {
    await expect(startPasskeyRegistration(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
    const [person, demo] = [await makePerson(), await makePerson({ isDemo: true })]
    await expect(
      startPasskeyRegistration(ctxOf(person, new Date(Date.now() + 11 * 60_000))),
    ).rejects.toMatchObject({ code: 'auth.fresh_sign_in_required' })
    await expect(startPasskeyRegistration(demo.ctx)).rejects.toMatchObject({ code: 'auth.shared_account' })
    await db.passkey.createMany({
      data: Array.from({ length: 20 }, () => ({
        id: newId(),
        userId: person.id,
        credentialId: newId(),
        publicKey: new Uint8Array(1),
        counter: 0n,
        name: 'one of many',
        isBackedUp: false,
      })),
    })
    await expect(startPasskeyRegistration(person.ctx)).rejects.toMatchObject({ code: 'passkey.too_many' })
  })

  it.each([
    '',
    '{',
    '[]',
    '{"id":"a"}',
    JSON.stringify({ id: 'a', rawId: 'a', type: 'public-key', response: {} }),
  ])('takes nothing for an answer that is none: %s', (answer) => {
    expect(PasskeyAnswer.safeParse(answer).success).toBe(false)
    expect(NewPasskey.safeParse({ answer, name: '' }).success).toBe(false)
  })
})

describe('signing in with a passkey', () => {
  it('needs no name and no password, and counts as both factors', async () => {
    const person = await makePerson({ role: 'support', hasSecondFactor: false })
    const { authenticator } = await addPasskey(person)
    const session = await enter(authenticator)
    expect(await actorOfSession({ db }, session.token)).toMatchObject({ kind: 'staff', userId: person.id })
    expect((await listPasskeys(person.ctx))[0]?.lastUsedAt).not.toBeNull()
  })

  it('takes each answer once, also when it is sent twice at once', async () => {
    const { authenticator } = await addPasskey(await makePerson())
    const ctx = createCtx()
    const answer = authenticator.show(await startPasskeySignIn(ctx))
    const results = await Promise.allSettled([
      signInWithPasskey(ctx, { answer }),
      signInWithPasskey(ctx, { answer }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(signInWithPasskey(ctx, { answer })).rejects.toMatchObject(REFUSED)
  })

  it('refuses what is late, from elsewhere, not unlocked, unknown, or signed by another key', async () => {
    const { authenticator } = await addPasskey(await makePerson())
    for (const signing of [{ origin: 'https://evil.example' }, { isVerified: false }])
      await expect(enter(authenticator, signing)).rejects.toMatchObject(REFUSED)
    await expect(enter(makeAuthenticator())).rejects.toMatchObject(REFUSED)
    const options = await startPasskeySignIn(createCtx())
    const right = authenticator.show(options)
    const forged = { ...makeAuthenticator().show(options), id: right.id, rawId: right.rawId }
    await expect(signInWithPasskey(createCtx(), { answer: forged })).rejects.toMatchObject(REFUSED)
    const late = createCtx({ now: new Date(Date.now() + CHALLENGE_SECONDS * 1000 + 1000) })
    await expect(signInWithPasskey(late, { answer: right })).rejects.toMatchObject(REFUSED)
    await signInWithPasskey(createCtx(), { answer: right })
  })

  it('refuses a copy: the counter must grow, unless the device has none', async () => {
    const { authenticator } = await addPasskey(await makePerson())
    await enter(authenticator, { counter: 5 })
    for (const counter of [5, 4, 0])
      await expect(enter(authenticator, { counter })).rejects.toMatchObject(REFUSED)
    await enter(authenticator, { counter: 6 })
  })

  it('refuses the blocked, and is throttled per address', async () => {
    const person = await makePerson()
    const { authenticator } = await addPasskey(person)
    await db.user.update({ where: { id: person.id }, data: { status: 'blocked' } })
    await expect(enter(authenticator)).rejects.toMatchObject(REFUSED)
    const ctx = createCtx({ client: { ip: '192.0.2.7', userAgent: null } })
    const asked = await Promise.allSettled(Array.from({ length: 101 }, () => startPasskeySignIn(ctx)))
    expect(asked.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })
})

describe('a passkey as second factor', () => {
  it('opens the session of its owner, who is asked for theirs alone', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const [own, foreign] = [await addPasskey(person), await addPasskey(stranger)]
    const stepToken = await startSecondFactor(createCtx(), person.id)
    const ask = () => startPasskeySecondFactor(createCtx(), { stepToken })
    expect((await ask()).allowCredentials).toHaveLength(1)
    await expect(
      finishSecondFactor(createCtx(), {
        stepToken,
        proof: { answer: foreign.authenticator.show(await ask()) },
      }),
    ).rejects.toMatchObject(REFUSED)
    const forSignIn = own.authenticator.show(await startPasskeySignIn(createCtx()))
    await expect(
      finishSecondFactor(createCtx(), { stepToken, proof: { answer: forSignIn } }),
    ).rejects.toMatchObject(REFUSED)
    const answer = own.authenticator.show(await ask())
    // And the other way round: what was asked of one person signs in nobody by itself.
    await expect(signInWithPasskey(createCtx(), { answer })).rejects.toMatchObject(REFUSED)
    const session = await finishSecondFactor(createCtx(), { stepToken, proof: { answer } })
    expect(await actorOfSession({ db }, session.token)).toMatchObject({ userId: person.id })
    await expect(ask()).rejects.toMatchObject({ code: 'auth.step_over' })
  })

  it('makes a stale session fresh', async () => {
    const person = await makePerson()
    const { authenticator } = await addPasskey(person)
    const stale = ctxOf(person, new Date(Date.now() + 20 * 60_000))
    const answer = authenticator.show(await startPasskeyConfirmation(stale))
    await confirmWithPasskey(stale, { answer })
    await requireFreshSignIn(stale)
    await expect(startPasskeyConfirmation(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('renaming and removing', () => {
  it('is for the owner alone', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const { id } = await addPasskey(person)
    await renamePasskey(person.ctx, { id, name: 'Laptop' })
    const missing = { code: 'passkey.not_found', status: 404 }
    await expect(renamePasskey(stranger.ctx, { id, name: 'Mine' })).rejects.toMatchObject(missing)
    await expect(removePasskey(stranger.ctx, id)).rejects.toMatchObject(missing)
    await expect(removePasskey(createCtx(), id)).rejects.toMatchObject({ code: 'auth.required' })
    const stale = ctxOf(person, new Date(Date.now() + 11 * 60_000))
    await expect(removePasskey(stale, id)).rejects.toMatchObject({ code: 'auth.fresh_sign_in_required' })
    expect(await listPasskeys(person.ctx)).toMatchObject([{ name: 'Laptop' }])
    await removePasskey(person.ctx, id)
    await expect(removePasskey(person.ctx, id)).rejects.toMatchObject(missing)
    expect(await db.recoveryCode.count({ where: { userId: person.id } })).toBe(0)
  })

  it('leaves staff one factor, even when both are removed at once', async () => {
    const person = await makePerson({ role: 'manager', hasSecondFactor: false })
    const { id } = await addPasskey(person)
    await addTotp(person)
    const results = await Promise.allSettled([removeTotp(person.ctx), removePasskey(person.ctx, id)])
    expect(results.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'auth.last_factor' } },
    ])
    expect(await findSecondFactors({ db }, person.id)).toHaveLength(1)
  })
})
