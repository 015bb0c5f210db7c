import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { lastLinkOf, makePerson, PASSWORD } from '@/lib/testing/people'
import { changeEmail } from './change-email'
import { changePassword } from './change-password'
import { register } from './register'
import { requireFreshSignIn, requirePerson } from './require-person'
import { requestPasswordReset, resetPassword } from './reset-password'
import { actorOfSession, createSession } from './session'
import { listSessions, revokeAllSessions, revokeOwnSession } from './sessions'
import { checkCredentials } from './sign-in'
import { requestVerification, verifyEmail } from './verify-email'

const ctx = createCtx()
const NEW_PASSWORD = 'another horse entirely'
const someEmail = () => `${newId()}@example.com`
const eventsAbout = async (text: string) =>
  (await db.outboxEvent.findMany({ where: { type: { startsWith: 'user.' } } }))
    .filter(({ payload }) => JSON.stringify(payload).includes(text))
    .map(({ type }) => type)

describe('registering', () => {
  it('opens an account whose address is proved by the link of a mail, once', async () => {
    const email = someEmail()
    await register(ctx, { email, password: PASSWORD, name: 'Ada' })
    const user = await db.user.findUniqueOrThrow({ where: { email } })
    expect(user).toMatchObject({ name: 'Ada', emailVerifiedAt: null, status: 'active' })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
    const token = await lastLinkOf(user.id)
    expect(JSON.stringify(await db.userToken.findMany({ where: { userId: user.id } }))).not.toContain(token)

    const clicks = await Promise.allSettled([verifyEmail(ctx, token), verifyEmail(ctx, token)])
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await db.user.findUniqueOrThrow({ where: { email } })).emailVerifiedAt).not.toBeNull()
    await expect(verifyEmail(ctx, token)).rejects.toMatchObject({ code: 'auth.link_invalid', status: 404 })
    expect(await eventsAbout(user.id)).toEqual(['user.verified'])
  })

  it('tells nobody but the owner that an address has an account, and changes nothing about it', async () => {
    const { id, email } = await makePerson()
    const before = await db.user.findUniqueOrThrow({ where: { id } })
    await register(ctx, { email: email.toUpperCase(), password: NEW_PASSWORD, name: 'Mallory' })
    expect(await db.user.findUniqueOrThrow({ where: { id } })).toEqual(before)
    expect(await eventsAbout(id)).toEqual(['user.registeredAgain'])
    for (let again = 0; again < 5; again += 1)
      await register(ctx, { email, password: NEW_PASSWORD, name: null })
    expect(await eventsAbout(id)).toHaveLength(3)
  })

  it('by two tabs at once makes one account', async () => {
    const email = someEmail()
    const input = { email, password: PASSWORD, name: null }
    await Promise.all([register(ctx, input), register(ctx, input)])
    expect(await db.user.count({ where: { email } })).toBe(1)
  })

  it.each(['password12', 'qwertyuiop', '1234567890', 'aaaaaaaaaaaa', 'marker@example.com', 'marker12345'])(
    'refuses %s as a password',
    async (password) => {
      const input = { email: 'marker@example.com', password, name: null }
      await expect(register(ctx, input)).rejects.toMatchObject({
        code: 'auth.weak_password',
        status: 422,
        details: { fields: { password: expect.stringContaining('guessed') } },
      })
    },
  )

  it('from one address is throttled', async () => {
    const flood = createCtx({ client: { ip: `test-${newId()}`, userAgent: null } })
    const attempts = Array.from({ length: 31 }, () => ({
      email: someEmail(),
      password: PASSWORD,
      name: null,
    }))
    const results = await Promise.allSettled(attempts.map((input) => register(flood, input)))
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({ reason: { code: 'auth.throttled', status: 429 } })
  })
})

describe('the link that proves an address', () => {
  it('is sent again on demand, a few times an hour, and replaces the one before', async () => {
    const person = await makePerson({ isVerified: false })
    expect(await requestVerification(person.ctx)).toBe(true)
    const first = await lastLinkOf(person.id)
    expect(await requestVerification(person.ctx)).toBe(true)
    await expect(verifyEmail(ctx, first)).rejects.toMatchObject({ code: 'auth.link_invalid' })
    for (let again = 0; again < 3; again += 1) await requestVerification(person.ctx)
    await expect(requestVerification(person.ctx)).rejects.toMatchObject({ code: 'auth.throttled' })
    await verifyEmail(ctx, await lastLinkOf(person.id))
    expect(await requestVerification(person.ctx)).toBe(false)
  })

  it('is over after a day, and no other kind of link will do', async () => {
    const person = await makePerson({ isVerified: false })
    await requestVerification(person.ctx)
    const token = await lastLinkOf(person.id)
    const input = { token, password: NEW_PASSWORD }
    await expect(resetPassword(ctx, input)).rejects.toMatchObject({ code: 'auth.link_invalid' })
    const tomorrow = createCtx({ now: new Date(Date.now() + 24 * 60 * 60_000 + 1_000) })
    await expect(verifyEmail(tomorrow, token)).rejects.toMatchObject({ code: 'auth.link_invalid' })
  })

  it('is for people', async () => {
    await expect(requestVerification(ctx)).rejects.toMatchObject({ code: 'auth.required', status: 401 })
    const key = createCtx({ actor: { kind: 'api_key', keyId: newId(), permissions: new Set() } })
    expect(() => requirePerson(key)).toThrowError(expect.objectContaining({ status: 403 }))
  })
})

describe('a forgotten password', () => {
  it('is replaced by the link of a mail, once; every session and known browser ends', async () => {
    const person = await makePerson({ isVerified: false })
    await db.knownDevice.create({ data: { id: newId(), tokenHash: newToken(), userId: person.id } })
    await requestPasswordReset(ctx, { email: person.email })
    const token = await lastLinkOf(person.id)
    const attempts = await Promise.allSettled([
      resetPassword(ctx, { token, password: NEW_PASSWORD }),
      resetPassword(ctx, { token, password: 'yet another horse' }),
    ])
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await actorOfSession({ db }, person.token)).kind).toBe('anonymous')
    expect(await db.knownDevice.count({ where: { userId: person.id } })).toBe(0)
    expect((await db.user.findUniqueOrThrow({ where: { id: person.id } })).emailVerifiedAt).not.toBeNull()
    expect(await eventsAbout(person.id)).toEqual(['user.passwordChanged'])
    await expect(checkCredentials(ctx, { email: person.email, password: PASSWORD })).rejects.toMatchObject({
      code: 'auth.wrong_credentials',
    })
  })

  it('asked for by anybody for nobody makes nothing, and for somebody at most five mails an hour', async () => {
    const before = await db.userToken.count()
    await requestPasswordReset(ctx, { email: someEmail() })
    expect(await db.userToken.count()).toBe(before)
    const person = await makePerson()
    for (let again = 0; again < 8; again += 1) await requestPasswordReset(ctx, { email: person.email })
    expect(await db.userToken.count({ where: { userId: person.id } })).toBe(5)
  })

  it('cannot be set after half an hour, and not to one that is guessed', async () => {
    const person = await makePerson()
    await requestPasswordReset(ctx, { email: person.email })
    const token = await lastLinkOf(person.id)
    await expect(resetPassword(ctx, { token, password: 'password12' })).rejects.toMatchObject({ status: 422 })
    const later = createCtx({ now: new Date(Date.now() + 30 * 60_000 + 1_000) })
    await expect(resetPassword(later, { token, password: NEW_PASSWORD })).rejects.toMatchObject({
      status: 404,
    })
    await resetPassword(ctx, { token, password: NEW_PASSWORD })
  })

  it('lets its owner in at once although strangers have used up all attempts', async () => {
    const person = await makePerson()
    const guess = { email: person.email, password: 'wrong' }
    for (let attempt = 0; attempt < 11; attempt += 1)
      await checkCredentials(ctx, guess).catch(() => undefined)
    await requestPasswordReset(ctx, { email: person.email })
    await resetPassword(ctx, { token: await lastLinkOf(person.id), password: NEW_PASSWORD })
    const { user } = await checkCredentials(ctx, { email: person.email, password: NEW_PASSWORD })
    expect(user.id).toBe(person.id)
  })
})

describe('changing the password', () => {
  it('asks for the present one, ends all other sessions, and tells by mail', async () => {
    const person = await makePerson()
    const other = await createSession(ctx, { userId: person.id })
    await expect(
      changePassword(person.ctx, { currentPassword: 'wrong', newPassword: NEW_PASSWORD }),
    ).rejects.toMatchObject({
      code: 'auth.wrong_password',
      details: { fields: { currentPassword: 'This is not your password.' } },
    })
    await changePassword(person.ctx, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })
    expect((await actorOfSession({ db }, other.token)).kind).toBe('anonymous')
    expect((await actorOfSession({ db }, person.token)).kind).toBe('customer')
    expect(await eventsAbout(person.id)).toEqual(['user.passwordChanged'])
  })

  it('is refused for an account that everybody shares, as is another address', async () => {
    const { ctx: demo } = await makePerson({ isDemo: true })
    const refused = { code: 'auth.shared_account', status: 409 }
    const currentPassword = PASSWORD
    await expect(changePassword(demo, { currentPassword, newPassword: NEW_PASSWORD })).rejects.toMatchObject(
      refused,
    )
    await expect(changeEmail(demo, { currentPassword, email: someEmail() })).rejects.toMatchObject(refused)
  })

  it('cannot be guessed from a session that was left open', async () => {
    const person = await makePerson()
    const guess = () => changePassword(person.ctx, { currentPassword: 'x', newPassword: NEW_PASSWORD })
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(guess()).rejects.toMatchObject({ status: 422 })
    await expect(guess()).rejects.toMatchObject({ code: 'auth.throttled' })
  })
})

describe('changing the e-mail address', () => {
  it('counts once the new one is proved; the old one is told', async () => {
    const person = await makePerson()
    const email = someEmail()
    await changeEmail(person.ctx, { email, currentPassword: PASSWORD })
    expect((await db.user.findUniqueOrThrow({ where: { id: person.id } })).email).toBe(person.email)
    await verifyEmail(ctx, await lastLinkOf(person.id))
    expect((await db.user.findUniqueOrThrow({ where: { id: person.id } })).email).toBe(email)
    expect(await eventsAbout(person.email)).toEqual(['user.emailChanged'])
  })

  it('to one that has an account tells only its owner, and one that was taken meanwhile is refused', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    await changeEmail(person.ctx, { email: other.email, currentPassword: PASSWORD })
    expect(await db.userToken.count({ where: { userId: person.id } })).toBe(0)
    expect(await eventsAbout(other.id)).toEqual(['user.registeredAgain'])

    const email = someEmail()
    await changeEmail(person.ctx, { email, currentPassword: PASSWORD })
    await makePerson({ email })
    await expect(verifyEmail(ctx, await lastLinkOf(person.id))).rejects.toMatchObject({
      code: 'auth.email_taken',
      status: 409,
    })
    await expect(
      changeEmail(person.ctx, { email: person.email, currentPassword: PASSWORD }),
    ).rejects.toMatchObject({ code: 'auth.same_email' })
  })
})

describe('sessions', () => {
  it('are listed with their devices, and ended one by one or all but this', async () => {
    const person = await makePerson()
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
    const elsewhere = createCtx({ client: { ip: '203.0.113.9', userAgent: agent, country: 'DE' } })
    const laptop = await createSession(elsewhere, { userId: person.id })
    await createSession(ctx, { userId: person.id })
    const listed = await listSessions(person.ctx)
    expect(listed).toHaveLength(3)
    expect(listed.find(({ id }) => id === laptop.id)).toMatchObject({
      device: 'Firefox on Windows',
      ip: '203.0.113.9',
      country: 'DE',
      isCurrent: false,
    })
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    await revokeOwnSession(person.ctx, laptop.id)
    expect((await actorOfSession({ db }, laptop.token)).kind).toBe('anonymous')
    await expect(revokeOwnSession(person.ctx, laptop.id)).rejects.toMatchObject({ status: 404 })
    expect(await revokeAllSessions(person.ctx, { keepThis: true })).toBe(1)
    expect(await revokeAllSessions(person.ctx, { keepThis: false })).toBe(1)
    expect((await actorOfSession({ db }, person.token)).kind).toBe('anonymous')
  })

  it('of strangers are not found', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const [session] = await listSessions(stranger.ctx)
    await expect(revokeOwnSession(person.ctx, session?.id ?? '')).rejects.toMatchObject({
      code: 'session.not_found',
    })
    expect((await actorOfSession({ db }, stranger.token)).kind).toBe('customer')
  })

  it('are fresh for ten minutes', async () => {
    const { ctx: now } = await makePerson()
    await requireFreshSignIn(now)
    const later = { ...now, now: new Date(now.now.getTime() + 11 * 60_000) }
    await expect(requireFreshSignIn(later)).rejects.toMatchObject({
      code: 'auth.fresh_sign_in_required',
      status: 403,
    })
  })
})
