import { describe, expect, it, vi } from 'vitest'
import { changeEmail } from '@/lib/auth/change-email'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Contract } from '@/lib/http/contract'
import { answerTo } from '@/lib/testing/api'
import { lastLinkOf, makePerson, PASSWORD } from '@/lib/testing/people'
import { addTotp, codeOf, later } from '@/lib/testing/second-factors'
import * as me from '../me/contract'
import * as auth from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

const NEW_PASSWORD = 'another horse entirely'

type Options = { body?: unknown; params?: Record<string, string>; headers?: Record<string, string> }

const answer = (contract: Contract, options: Options = {}) => answerTo({ contract, ...options })

async function signIn(email: string, password = PASSWORD) {
  return answer(auth.createTokensContract, { body: { email, password } })
}

const bearer = (token: unknown) => ({ Authorization: `Bearer ${token}` })

describe('POST /auth/registrations', () => {
  it('204 for a new address and for one that has an account, 422 for what cannot be', async () => {
    const email = `${newId()}@example.com`
    const register = (body: unknown) => answer(auth.registerContract, { body })
    expect(await register({ email, password: PASSWORD })).toMatchObject({ status: 204, body: {} })
    expect(await register({ email, password: NEW_PASSWORD })).toMatchObject({ status: 204, body: {} })
    expect(await register({ email, password: 'short' })).toMatchObject({
      status: 422,
      body: { fields: { password: 'At least 10 characters.' } },
    })
    expect(await register({ email, password: 'password12' })).toMatchObject({ code: 'auth.weak_password' })
    expect(await register({ email: 'nobody', password: PASSWORD })).toMatchObject({ status: 422 })
    expect(await register({ email, password: PASSWORD, role: 'owner' })).toMatchObject({
      status: 422,
      body: { fields: { role: 'Unknown field.' } },
    })
    expect(await register({ email, password: `${'a b '.repeat(20)}\0` })).toMatchObject({ status: 422 })
  })
})

describe('POST /auth/tokens', () => {
  it('201 with a pair that works, 401 alike for a wrong password and for nobody, 429 in the end', async () => {
    const { email } = await makePerson()
    const { status, body, headers } = await signIn(email)
    expect(status).toBe(201)
    expect(headers.get('cache-control')).toBe('no-store')
    const session = await answer(me.listSessionsContract, { headers: bearer(body.accessToken) })
    expect(session).toMatchObject({ status: 200, body: { data: [expect.anything(), expect.anything()] } })

    const [wrong, nobody] = [await signIn(email, 'x'), await signIn(`${newId()}@example.com`, 'x')]
    for (const refused of [wrong, nobody]) expect(refused).toMatchObject({ status: 401 })
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...nobody.body, requestId: '' })

    for (let attempt = 0; attempt < 9; attempt += 1) await signIn(email, 'x')
    const throttled = await signIn(email)
    expect(throttled).toMatchObject({ status: 429, code: 'auth.throttled' })
    expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('401 without a second factor and with a wrong one, 201 with the right one', async () => {
    const person = await makePerson()
    await addTotp(person)
    const signInWith = (secondFactor: object) =>
      answer(auth.createTokensContract, {
        body: { email: person.email, password: PASSWORD, ...secondFactor },
      })
    expect(await signInWith({})).toMatchObject({ status: 401, code: 'auth.second_factor_required' })
    expect(await signInWith({ code: '000000' })).toMatchObject({ status: 401, code: 'auth.wrong_code' })
    const code = await codeOf(person, later(new Date()))
    expect(await signInWith({ code })).toMatchObject({ status: 201 })
  })

  it('keeps no copy of its answer, whatever Idempotency-Key is sent', async () => {
    const { email } = await makePerson()
    const before = await db.idempotencyRecord.count()
    const { status } = await answer(auth.createTokensContract, {
      body: { email, password: PASSWORD },
      headers: { 'Idempotency-Key': newId() },
    })
    expect([status, await db.idempotencyRecord.count()]).toEqual([201, before])
  })
})

describe('POST /auth/tokens/refresh and DELETE /auth/tokens/current', () => {
  it('exchange and end a sign-in', async () => {
    const { email } = await makePerson()
    const { body: first } = await signIn(email)
    const refresh = (refreshToken: unknown) => answer(auth.refreshTokensContract, { body: { refreshToken } })
    const second = await refresh(first.refreshToken)
    expect(second.status).toBe(201)
    expect(await refresh(newToken())).toMatchObject({ status: 401, code: 'auth.bad_refresh_token' })
    expect(await refresh(7)).toMatchObject({ status: 422 })
    const headers = bearer(second.body.accessToken)
    expect(await answer(auth.revokeTokensContract, { headers })).toMatchObject({ status: 204 })
    expect(await answer(auth.revokeTokensContract, { headers })).toMatchObject({
      status: 401,
      code: 'auth.bad_token',
    })
    expect(await answer(auth.revokeTokensContract)).toMatchObject({ status: 401, code: 'auth.required' })
  })
})

describe('links', () => {
  it('prove an address: 204, then 404; a strange token 404', async () => {
    const person = await makePerson({ isVerified: false })
    const { body } = await signIn(person.email)
    const headers = bearer(body.accessToken)
    expect(await answer(auth.requestVerificationContract)).toMatchObject({ status: 401 })
    expect(await answer(auth.requestVerificationContract, { headers })).toMatchObject({ status: 204 })
    const params = { token: await lastLinkOf(person.id) }
    expect(await answer(auth.verifyEmailContract, { params })).toMatchObject({ status: 204 })
    for (const token of [params.token, newToken(), 'x'])
      expect(await answer(auth.verifyEmailContract, { params: { token } })).toMatchObject({ status: 404 })
    for (let again = 0; again < 3; again += 1)
      expect(await answer(auth.requestVerificationContract, { headers })).toMatchObject({ status: 204 })
  })

  it('409 for an address that somebody else has opened an account with meanwhile', async () => {
    const [person, email] = [await makePerson(), `${newId()}@example.com`]
    await changeEmail(person.ctx, { email, currentPassword: PASSWORD })
    await makePerson({ email })
    const params = { token: await lastLinkOf(person.id) }
    expect(await answer(auth.verifyEmailContract, { params })).toMatchObject({
      status: 409,
      code: 'auth.email_taken',
    })
  })

  it('set a new password: 204 for anybody who asks, 204 with the link, then 404; 422 for one that is guessed', async () => {
    const person = await makePerson()
    const ask = (email: string) => answer(auth.requestPasswordResetContract, { body: { email } })
    expect(await ask(person.email)).toMatchObject({ status: 204 })
    expect(await ask(`${newId()}@example.com`)).toMatchObject({ status: 204 })
    expect(await ask('x')).toMatchObject({ status: 422 })
    const params = { token: await lastLinkOf(person.id) }
    const set = (password: string) => answer(auth.resetPasswordContract, { params, body: { password } })
    expect(await set('password12')).toMatchObject({ status: 422, code: 'auth.weak_password' })
    expect(await set(NEW_PASSWORD)).toMatchObject({ status: 204 })
    expect(await set(NEW_PASSWORD)).toMatchObject({ status: 404, code: 'auth.link_invalid' })
    expect(await signIn(person.email, NEW_PASSWORD)).toMatchObject({ status: 201 })
  })
})

describe('PUT /me/password', () => {
  it('204, 401 for nobody, 403 for a key, 409 without a password, 422 for a wrong one', async () => {
    const person = await makePerson()
    const { body } = await signIn(person.email)
    const headers = bearer(body.accessToken)
    const change = (currentPassword: string, newPassword = NEW_PASSWORD, by = headers) =>
      answer(me.changePasswordContract, { body: { currentPassword, newPassword }, headers: by })
    expect(await change('wrong')).toMatchObject({
      status: 422,
      code: 'auth.wrong_password',
      body: { fields: { currentPassword: 'This is not your password.' } },
    })
    expect(await change(PASSWORD, 'password12')).toMatchObject({ status: 422, code: 'auth.weak_password' })
    expect(await change(PASSWORD)).toMatchObject({ status: 204 })
    expect(await change(PASSWORD, NEW_PASSWORD, bearer('x.y.z'))).toMatchObject({ status: 401 })
    await db.user.update({ where: { id: person.id }, data: { passwordHash: null } })
    expect(await change(NEW_PASSWORD)).toMatchObject({ status: 409, code: 'auth.no_password' })
  })

  it('409 for an account that many share', async () => {
    const { token } = await makePerson({ isDemo: true })
    const headers = { Cookie: `session=${token}` }
    const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }
    expect(await answer(me.changePasswordContract, { body, headers })).toMatchObject({
      status: 409,
      code: 'auth.shared_account',
    })
  })
})

describe('DELETE /me/sessions/{id}', () => {
  it('204, then 404; 404 for a stranger’s', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const headers = { Cookie: `session=${person.token}` }
    await signIn(person.email)
    const { body } = await answer(me.listSessionsContract, { headers })
    const sessions = body.data as unknown as { id: string; isCurrent: boolean; kind: string }[]
    const app = sessions.find(({ kind }) => kind === 'token')
    const end = (id: string) => answer(me.revokeSessionContract, { params: { id }, headers })
    expect(await end(app?.id ?? '')).toMatchObject({ status: 204 })
    expect(await end(app?.id ?? '')).toMatchObject({ status: 404, code: 'session.not_found' })
    const [theirs] = await db.session.findMany({ where: { userId: stranger.id } })
    expect(await end(theirs?.id ?? '')).toMatchObject({ status: 404 })
    expect(await end('x')).toMatchObject({ status: 404 })
    const foreign = { ...headers, Origin: 'https://evil.example' }
    expect(
      await answer(me.revokeSessionContract, { params: { id: newId() }, headers: foreign }),
    ).toMatchObject({ status: 403, code: 'http.foreign_origin' })
  })
})

describe('an app behind one address', () => {
  it('is told to wait when it opens too many accounts', async () => {
    const ip = `203.0.113.${Math.floor(Math.random() * 250)}`
    let status = 0
    for (let count = 0; count < 31 && status !== 429; count += 1)
      status = (
        await answer(auth.registerContract, {
          body: { email: `${newId()}@example.com`, password: PASSWORD },
          headers: { 'X-Client-Address': ip },
        })
      ).status
    expect(status).toBe(429)
  })
})
