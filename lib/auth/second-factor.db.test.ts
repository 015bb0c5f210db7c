import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { addTotp, codeOf, ctxOf, later } from '@/lib/testing/second-factors'
import { confirmWithCode } from './confirm-identity'
import { finishSecondFactor } from './finish-second-factor'
import { getSecurity } from './get-security'
import { hashPassword } from './password'
import { signInForTokens } from './refresh-token'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { requireFreshSignIn } from './require-person'
import { findMissingFactor, STEP_SECONDS } from './second-factor'
import { actorOfSession, createSession, revokeSessionsOf } from './session'
import { signIn } from './sign-in'
import { confirmTotp, getPendingTotp, removeTotp, startTotp } from './totp'

const PASSWORD = 'correct horse battery'
let passwordHash: string

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

const withPassword = (options: Parameters<typeof makePerson>[0] = {}) =>
  makePerson({ passwordHash, hasSecondFactor: false, ...options })

/** The place between the password and the second factor. */
async function stepOf(person: MadePerson, more: { deviceToken?: string } = {}): Promise<string> {
  const outcome = await signIn(createCtx(), { email: person.email, password: PASSWORD, ...more })
  if (outcome.kind !== 'second_factor_due') throw new Error('No second factor was asked for')
  return outcome.stepToken
}

const finish = (stepToken: string, code: string, now: Date) =>
  finishSecondFactor(createCtx({ now }), { stepToken, proof: { code } })

const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : 'done'))

const mails = async (person: MadePerson) => {
  const events = await db.outboxEvent.findMany({ where: { type: 'user.securityChanged' } })
  return events
    .map(({ payload }) => payload as { userId: string; change: string })
    .filter(({ userId }) => userId === person.id)
    .map(({ change }) => change)
}

describe('adding an authenticator app', () => {
  it('takes a code, answers ten codes of which only hashes are kept, and ends the other sessions', async () => {
    const person = await withPassword()
    const other = await createSession(createCtx(), { userId: person.id })
    await startTotp(person.ctx)
    const pending = await getPendingTotp(person.ctx)
    expect(pending?.uri).toMatch(/^otpauth:\/\/totp\/Nexus/)
    expect(await getSecurity(person.ctx)).toMatchObject({ hasTotp: false, recoveryCodesLeft: 0 })
    const codes = (await confirmTotp(person.ctx, { code: await codeOf(person, person.ctx.now) })) ?? []

    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/.test(code))).toBe(true)
    const stored = await db.totpFactor.findUniqueOrThrow({ where: { userId: person.id } })
    const kept = JSON.stringify([stored.secret, await db.recoveryCode.findMany()])
    expect(kept).not.toContain(pending?.secret)
    expect(kept).not.toContain(codes[0]?.replaceAll('-', ''))
    expect(await actorOfSession({ db }, other.token)).toEqual({ kind: 'anonymous' })
    expect(await actorOfSession({ db }, person.token)).toMatchObject({ kind: 'customer' })
    const session = await db.session.findUniqueOrThrow({ where: { id: person.sessionId } })
    expect(session.secondFactorAt).not.toBeNull()
    expect(await mails(person)).toEqual(['totp_added'])
    expect(await getSecurity(person.ctx)).toMatchObject({ hasTotp: true, recoveryCodesLeft: 10 })
  })

  it('is nothing before the first code: no factor is asked for, and the key may be made again', async () => {
    const person = await withPassword()
    await startTotp(person.ctx)
    const first = await getPendingTotp(person.ctx)
    await expect(confirmTotp(person.ctx, { code: '000000' })).rejects.toMatchObject({
      code: 'auth.wrong_code',
      details: { fields: { code: expect.any(String) } },
    })
    const outcome = await signIn(createCtx(), { email: person.email, password: PASSWORD })
    expect(outcome.kind).toBe('signed_in')
    await startTotp(person.ctx)
    expect((await getPendingTotp(person.ctx))?.secret).not.toBe(first?.secret)
  })

  it('happens once: the second of two confirmations at the same time is refused', async () => {
    const person = await withPassword()
    await startTotp(person.ctx)
    const code = await codeOf(person, person.ctx.now)
    const results = await Promise.allSettled([
      confirmTotp(person.ctx, { code }),
      confirmTotp(person.ctx, { code }),
    ])
    expect(codesOf(results).filter((each) => each === 'done')).toHaveLength(1)
    expect(await db.recoveryCode.count({ where: { userId: person.id } })).toBe(10)
    await expect(startTotp(person.ctx)).rejects.toMatchObject({ code: 'auth.totp_exists', status: 409 })
    expect(await getPendingTotp(person.ctx)).toBeNull()
  })

  it('is refused to nobody, to a stale session, and to an account that everybody shares', async () => {
    await expect(startTotp(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
    const [person, demo] = [await makePerson(), await makePerson({ isDemo: true })]
    const stale = ctxOf(person, new Date(Date.now() + 11 * 60_000))
    for (const verb of [startTotp, getPendingTotp, renewRecoveryCodes, removeTotp])
      await expect(verb(stale)).rejects.toMatchObject({ code: 'auth.fresh_sign_in_required', status: 403 })
    await expect(startTotp(demo.ctx)).rejects.toMatchObject({ code: 'auth.shared_account', status: 409 })
    await expect(confirmTotp(person.ctx, { code: '123456' })).rejects.toMatchObject({
      code: 'totp.not_found',
    })
    await expect(removeTotp(person.ctx)).rejects.toMatchObject({ code: 'totp.not_found', status: 404 })
    await expect(renewRecoveryCodes(person.ctx)).rejects.toMatchObject({ code: 'auth.no_second_factor' })
  })
})

describe('signing in with a code', () => {
  it('opens a session that has shown it; a browser known before is asked all the same', async () => {
    const person = await withPassword()
    const known = await signIn(createCtx(), { email: person.email, password: PASSWORD })
    await addTotp(person)
    const deviceToken = known.kind === 'signed_in' ? known.deviceToken : null
    const step = await stepOf(person, { deviceToken: deviceToken ?? '' })
    const at = later(person.ctx.now)
    const session = await finishSecondFactor(createCtx({ now: at }), {
      stepToken: step,
      proof: { code: await codeOf(person, at) },
      deviceToken: deviceToken ?? '',
      previousToken: person.token,
    })
    expect(session.deviceToken).toBeNull()
    expect(await actorOfSession({ db }, session.token)).toMatchObject({ userId: person.id })
    expect(await actorOfSession({ db }, person.token)).toEqual({ kind: 'anonymous' })
  })

  it('takes each code once, also when it is sent twice at once, and none from before it', async () => {
    const person = await withPassword()
    await addTotp(person)
    const at = later(person.ctx.now)
    const code = await codeOf(person, at)
    const steps = [await stepOf(person), await stepOf(person), await stepOf(person)]
    const results = await Promise.allSettled(steps.slice(0, 2).map((step) => finish(step, code, at)))
    expect(codesOf(results).sort()).toEqual(['auth.wrong_code', 'done'])
    for (const old of [code, await codeOf(person, person.ctx.now)])
      await expect(finish(steps[2] ?? '', old, at)).rejects.toMatchObject({
        code: 'auth.wrong_code',
        status: 401,
      })
  })

  it('takes each recovery code once, however it is written', async () => {
    const person = await withPassword()
    const [first = '', second = ''] = await addTotp(person)
    const now = new Date()
    await finish(await stepOf(person), first.toUpperCase().replaceAll('-', ' '), now)
    await expect(finish(await stepOf(person), first, now)).rejects.toMatchObject({ code: 'auth.wrong_code' })
    const steps = [await stepOf(person), await stepOf(person)]
    const results = await Promise.allSettled(steps.map((step) => finish(step, second, now)))
    expect(codesOf(results).sort()).toEqual(['auth.wrong_code', 'done'])
    expect((await mails(person)).filter((change) => change === 'recovery_code_used')).toHaveLength(2)
    expect(await getSecurity(person.ctx)).toMatchObject({ recoveryCodesLeft: 8 })
  })

  it('uses a step once, even with two codes at once, and only while it lasts', async () => {
    const person = await withPassword()
    const [first = '', second = '', third = '', fourth = ''] = await addTotp(person)
    const step = await stepOf(person)
    const results = await Promise.allSettled([
      finish(step, first, new Date()),
      finish(step, second, new Date()),
    ])
    expect(codesOf(results).sort()).toEqual(['auth.step_over', 'done'])
    await expect(finish(step, third, new Date())).rejects.toMatchObject({
      code: 'auth.step_over',
      status: 401,
    })
    const late = new Date(Date.now() + STEP_SECONDS * 1000 + 1000)
    await expect(finish(await stepOf(person), third, late)).rejects.toMatchObject({ code: 'auth.step_over' })
    await expect(finish(newToken(), fourth, new Date())).rejects.toMatchObject({ code: 'auth.step_over' })
    await expect(
      finishSecondFactor(createCtx(), { stepToken: undefined, proof: { code: fourth } }),
    ).rejects.toMatchObject({ code: 'auth.step_over' })
    // What is refused for its step has used up nothing.
    await finish(await stepOf(person), third, new Date())
  })

  it('does not take the codes of somebody else', async () => {
    const [person, other] = [await withPassword(), await withPassword()]
    await addTotp(person)
    const [theirs = ''] = await addTotp(other)
    await expect(finish(await stepOf(person), theirs, new Date())).rejects.toMatchObject({
      code: 'auth.wrong_code',
    })
  })

  it('is throttled after ten wrong ones, wherever they are tried, and a right one comes too late', async () => {
    const person = await withPassword()
    const [right = ''] = await addTotp(person)
    const step = await stepOf(person)
    const guesses = Array.from({ length: 30 }, (_, index) =>
      index % 2
        ? finish(step, `00000${index % 10}`, person.ctx.now)
        : confirmWithCode(person.ctx, { code: 'guess1' }),
    )
    const results = codesOf(await Promise.allSettled(guesses))
    expect(results.filter((code) => code === 'auth.wrong_code')).toHaveLength(10)
    expect(results.filter((code) => code === 'auth.throttled')).toHaveLength(20)
    await expect(finish(step, right, person.ctx.now)).rejects.toMatchObject({
      code: 'auth.throttled',
      status: 429,
    })
    await expect(
      signInForTokens(createCtx(), { email: person.email, password: PASSWORD, code: right }),
    ).rejects.toMatchObject({ code: 'auth.throttled' })
  })

  it('is over when the password was changed meanwhile', async () => {
    const person = await withPassword()
    const [code = ''] = await addTotp(person)
    const step = await stepOf(person)
    await revokeSessionsOf(createCtx(), person.id)
    await expect(finish(step, code, new Date())).rejects.toMatchObject({ code: 'auth.step_over' })
  })
})

describe('tokens for apps', () => {
  it('take the code of the app or a recovery code, each once', async () => {
    const person = await withPassword()
    const credentials = { email: person.email, password: PASSWORD }
    const [recovery = ''] = await addTotp(person)
    const ctx = createCtx({ now: later(person.ctx.now) })
    await expect(signInForTokens(ctx, credentials)).rejects.toMatchObject({
      code: 'auth.second_factor_required',
      status: 401,
    })
    for (const code of [await codeOf(person, ctx.now), recovery]) {
      expect(await signInForTokens(ctx, { ...credentials, code })).toMatchObject({ tokenType: 'Bearer' })
      await expect(signInForTokens(ctx, { ...credentials, code })).rejects.toMatchObject({
        code: 'auth.wrong_code',
        status: 401,
      })
    }
    const sessions = await db.session.findMany({ where: { userId: person.id, kind: 'token' } })
    expect(sessions.map(({ secondFactorAt }) => secondFactorAt !== null)).toEqual([true, true])
  })
})

describe('proving it again', () => {
  it('by a code makes a stale session fresh', async () => {
    const person = await makePerson()
    await addTotp(person)
    const stale = ctxOf(person, new Date(Date.now() + 20 * 60_000))
    await expect(requireFreshSignIn(stale)).rejects.toMatchObject({ code: 'auth.fresh_sign_in_required' })
    await confirmWithCode(stale, { code: await codeOf(person, stale.now) })
    await requireFreshSignIn(stale)
    await expect(confirmWithCode(createCtx(), { code: '123456' })).rejects.toMatchObject({
      code: 'auth.required',
    })
  })
})

describe('removing and renewing', () => {
  it('new recovery codes end the old ones; with the last factor all of them go', async () => {
    const person = await withPassword()
    const [old = ''] = await addTotp(person)
    const [fresh = ''] = await renewRecoveryCodes(person.ctx)
    await expect(finish(await stepOf(person), old, new Date())).rejects.toMatchObject({
      code: 'auth.wrong_code',
    })
    await finish(await stepOf(person), fresh, new Date())
    await removeTotp(person.ctx)
    expect(await db.recoveryCode.count({ where: { userId: person.id } })).toBe(0)
    const outcome = await signIn(createCtx(), { email: person.email, password: PASSWORD })
    expect(outcome.kind).toBe('signed_in')
    expect((await mails(person)).sort()).toEqual([
      'recovery_code_used',
      'recovery_codes_renewed',
      'totp_added',
      'totp_removed',
    ])
  })
})

describe('staff', () => {
  it('are customers until they have shown a second factor, and staff right after they add one', async () => {
    const person = await withPassword({ role: 'owner' })
    expect(await actorOfSession({ db }, person.token)).toMatchObject({ kind: 'customer' })
    expect(await findMissingFactor(person.ctx)).toBe('enrol')
    await addTotp(person)
    const actor = await actorOfSession({ db }, person.token)
    expect(actor).toMatchObject({ kind: 'staff' })
    expect(await findMissingFactor({ db, actor })).toBeNull()
    const { token } = await createSession(createCtx(), { userId: person.id })
    const without = await actorOfSession({ db }, token)
    expect(without.kind).toBe('customer')
    expect(await findMissingFactor({ db, actor: without })).toBe('show')
    expect(await findMissingFactor((await makePerson()).ctx)).toBeNull()
  })

  it('keep their last factor', async () => {
    const person = await makePerson({ role: 'support', hasSecondFactor: false })
    await addTotp(person)
    await expect(removeTotp(person.ctx)).rejects.toMatchObject({ code: 'auth.last_factor', status: 409 })
    expect(await getSecurity(person.ctx)).toMatchObject({ hasTotp: true, recoveryCodesLeft: 10 })
    expect(await mails(person)).toEqual(['totp_added'])
  })
})
