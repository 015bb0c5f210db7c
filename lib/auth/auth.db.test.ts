import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { createApiKey, findActorOfApiKey } from './api-key'
import { hashPassword, verifyPassword } from './password'
import {
  hasPermission,
  isPermission,
  PERMISSIONS,
  PERMISSIONS_BY_ROLE,
  requirePermission,
} from './permissions'
import { actorOfSession, createSession, revokeSession } from './session'
import { signIn } from './sign-in'

const ctx = createCtx()
const PASSWORD = 'correct horse battery'
let passwordHash: string

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})

async function makeUser(role?: 'owner' | 'support') {
  const email = `${newId()}@example.com`
  const user = await db.user.create({
    data: {
      id: newId(),
      email,
      passwordHash,
      isDemo: true,
      ...(role ? { staff: { create: { role } } } : {}),
    },
  })
  return { ...user, email }
}

describe('sign-in', () => {
  it('opens a session that says who is there, until it is revoked', async () => {
    const user = await makeUser('support')
    const outcome = await signIn(ctx, { email: user.email, password: PASSWORD })
    if (outcome.kind !== 'signed_in') throw new Error('A second factor is due')
    const { token } = outcome
    const actor = await actorOfSession({ db }, token)
    expect(actor).toMatchObject({ kind: 'staff', userId: user.id })
    expect(hasPermission(actor, 'orders:write') && !hasPermission(actor, 'products:write')).toBe(true)
    await revokeSession({ db }, token)
    expect(await actorOfSession({ db }, token)).toEqual({ kind: 'anonymous' })
  })

  it('answers alike for a wrong password, an unknown address and a blocked user', async () => {
    const [user, blocked] = [await makeUser(), await makeUser()]
    await db.user.update({ where: { id: blocked.id }, data: { status: 'blocked' } })
    for (const input of [
      { email: user.email, password: 'wrong' },
      { email: 'nobody@example.com', password: PASSWORD },
      { email: blocked.email, password: PASSWORD },
    ]) {
      await expect(signIn(ctx, { ...input })).rejects.toMatchObject({
        code: 'auth.wrong_credentials',
        status: 401,
      })
    }
  })

  it('is throttled after ten failures, and forgets them after a success', async () => {
    const user = await makeUser()
    for (let attempt = 0; attempt < 9; attempt += 1)
      await signIn(ctx, { email: user.email, password: 'x' }).catch(() => undefined)
    await signIn(ctx, { email: user.email, password: PASSWORD })
    for (let attempt = 0; attempt < 10; attempt += 1)
      await signIn(ctx, { email: user.email, password: 'x' }).catch(() => undefined)
    await expect(signIn(ctx, { email: user.email, password: PASSWORD })).rejects.toMatchObject({
      code: 'auth.throttled',
      status: 429,
    })
  })

  it('takes passwords in turn and right', async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) => verifyPassword(passwordHash, index % 2 ? PASSWORD : 'x')),
    )
    expect(results).toEqual([false, true, false, true, false, true])
    expect(await verifyPassword(null, PASSWORD)).toBe(false)
  })
})

describe('sessions and keys', () => {
  it('of customers and of nobody', async () => {
    const user = await makeUser()
    const { token } = await createSession(ctx, { userId: user.id })
    expect(await actorOfSession({ db }, token)).toMatchObject({ kind: 'customer', userId: user.id })
    await db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(0) } })
    expect(await actorOfSession({ db }, token)).toEqual({ kind: 'anonymous' })
  })

  it('carry the scopes they were given, while they last', async () => {
    const key = await createApiKey(ctx, { name: 'test', scopes: ['orders:read'] })
    const actor = await findActorOfApiKey({ db }, key)
    expect(actor && hasPermission(actor, 'orders:read') && !hasPermission(actor, 'orders:write')).toBe(true)
    expect(await findActorOfApiKey({ db }, 'nx_unknown')).toBeNull()
    expect(await findActorOfApiKey({ db }, 'sk_other')).toBeNull()
    await db.apiKey.updateMany({ data: { revokedAt: new Date() } })
    expect(await findActorOfApiKey({ db }, key)).toBeNull()
  })
})

describe('permissions', () => {
  it('come from the role, and the owner has all', () => {
    expect(PERMISSIONS_BY_ROLE.owner).toEqual(PERMISSIONS)
    expect(PERMISSIONS_BY_ROLE.readonly.every((permission) => permission.endsWith(':read'))).toBe(true)
    expect(isPermission('orders:read') && !isPermission('x')).toBe(true)
  })

  it('over staff are for people: no key has them, whatever its scopes say', async () => {
    const key = await createApiKey(ctx, { name: 'test', scopes: ['staff:write', 'orders:write'] })
    const actor = await findActorOfApiKey({ db }, key)
    expect(actor?.kind === 'api_key' && [...actor.permissions].sort()).toEqual([
      'orders:read',
      'orders:write',
    ])
    expect(PERMISSIONS_BY_ROLE.manager).toContain('staff:read')
    expect(PERMISSIONS_BY_ROLE.manager).not.toContain('staff:write')
  })

  it('are asked for by name', () => {
    expect(() => requirePermission(createCtx(), 'orders:read')).toThrowError(
      expect.objectContaining({ code: 'auth.required' }),
    )
    const actor = { kind: 'customer', userId: newId(), sessionId: newId() } as const
    expect(() => requirePermission({ actor }, 'orders:read')).toThrowError(
      expect.objectContaining({ code: 'auth.forbidden' }),
    )
    expect(() => requirePermission({ actor: { kind: 'system', job: 'x' } }, 'orders:read')).not.toThrow()
  })
})
