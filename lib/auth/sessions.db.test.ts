import { describe, expect, it, vi } from 'vitest'
import { createCtx } from '@/lib/context'
import { hashToken, newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { hashPassword } from './password'
import type { Role } from './permissions'
import { actorOfSession, revokeSession } from './session'
import { type SignedIn, signIn } from './sign-in'

const ctx = createCtx()
const PASSWORD = 'correct horse battery'
const passwordHash = hashPassword(PASSWORD)

async function makeStaff(role: Role = 'manager') {
  const email = `${newId()}@example.com`
  const user = await db.user.create({
    data: { id: newId(), email, passwordHash: await passwordHash, isDemo: true, staff: { create: { role } } },
  })
  return { id: user.id, email }
}

const enter = (email: string, password = PASSWORD, more: { previousToken?: string } = {}) =>
  signedIn(signIn(ctx, { email, password, ...more }))

/** Demo staff need no second factor. */
async function signedIn(outcome: ReturnType<typeof signIn>): Promise<SignedIn> {
  const result = await outcome
  if (result.kind !== 'signed_in') throw new Error('A second factor is due')
  return result
}

describe('a staff session', () => {
  it('is an opaque token of which the database keeps only the hash', async () => {
    const { id, email } = await makeStaff()
    const { token } = await enter(email)
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    const stored = await db.session.findFirstOrThrow({ where: { userId: id } })
    expect(stored.tokenHash).toBe(hashToken(token))
    expect(JSON.stringify(stored)).not.toContain(token)
  })

  it('is replaced at the next sign-in of the same browser: the token from before is worth nothing', async () => {
    const { email } = await makeStaff()
    const first = await enter(email)
    const second = await enter(email, PASSWORD, { previousToken: first.token })
    expect(second.token).not.toBe(first.token)
    expect((await actorOfSession({ db }, first.token)).kind).toBe('anonymous')
    expect((await actorOfSession({ db }, second.token)).kind).toBe('staff')
  })

  it('survives a wrong password typed in its browser', async () => {
    const { email } = await makeStaff()
    const { token } = await enter(email)
    await expect(enter(email, 'wrong', { previousToken: token })).rejects.toThrow()
    expect((await actorOfSession({ db }, token)).kind).toBe('staff')
  })

  it('ends with sign-out, with the block of its user, and loses its rights with the role', async () => {
    const { id, email } = await makeStaff('owner')
    const [first, second] = [await enter(email), await enter(email)]
    await revokeSession({ db }, first.token)
    expect((await actorOfSession({ db }, first.token)).kind).toBe('anonymous')
    await db.staffMembership.update({ where: { userId: id }, data: { role: 'readonly' } })
    const demoted = await actorOfSession({ db }, second.token)
    expect(demoted.kind === 'staff' && demoted.permissions.has('orders:write')).toBe(false)
    await db.staffMembership.delete({ where: { userId: id } })
    expect((await actorOfSession({ db }, second.token)).kind).toBe('customer')
    await db.user.update({ where: { id }, data: { status: 'blocked' } })
    expect((await actorOfSession({ db }, second.token)).kind).toBe('anonymous')
  })
})

describe('the throttle', () => {
  it('lets ten of forty guesses through that are sent all at once', async () => {
    const { email } = await makeStaff()
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => enter(email, 'wrong')))
    const codes = results.map((result) =>
      result.status === 'rejected' ? (result.reason as { code: string }).code : 'in',
    )
    expect(codes.filter((code) => code === 'auth.wrong_credentials')).toHaveLength(10)
    expect(codes.filter((code) => code === 'auth.throttled')).toHaveLength(30)
  })

  it('is the account’s own, treats unknown addresses alike, and forgets after fifteen minutes', async () => {
    const [known, other] = [await makeStaff(), await makeStaff()]
    const unknown = `${newId()}@example.com`
    for (const email of [known.email, unknown]) {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        await expect(enter(email, 'wrong')).rejects.toMatchObject({ code: 'auth.wrong_credentials' })
      }
      await expect(enter(email)).rejects.toMatchObject({ code: 'auth.throttled' })
    }
    expect((await enter(other.email)).userId).toBe(other.id)
    await db.attemptCounter.updateMany({ data: { endsAt: new Date(Date.now() - 1_000) } })
    expect((await enter(known.email)).userId).toBe(known.id)
  })
})

describe('the cookie', () => {
  it.each([
    ['https://shop.example', '__Host-session', true],
    ['http://localhost:3000', 'session', false],
  ])('of %s is %s', async (url, name, secure) => {
    vi.resetModules()
    vi.stubEnv('APP_URL', url)
    const { SESSION_COOKIE, cookieOptions } = await import('@/lib/http/cookies')
    vi.unstubAllEnvs()
    expect(SESSION_COOKIE).toBe(name)
    expect(cookieOptions({ maxAgeSeconds: 60 })).toEqual({
      httpOnly: true,
      secure,
      sameSite: 'lax',
      path: '/',
      maxAge: 60,
    })
  })
})
