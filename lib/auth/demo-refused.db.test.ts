import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashToken, newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makePerson } from '@/lib/testing/people'
import { DEMO_API_KEY } from '@/prisma/seed/demo-accounts'
import { hashPassword } from './password'

const PASSWORD = 'a password in the sources'
const passwordHash = hashPassword(PASSWORD)

beforeEach(async () => {
  const key = { name: 'Demo key', prefix: 'nx_demo_', scopes: ['orders:read'] }
  await db.apiKey.deleteMany()
  await db.apiKey.create({ data: { ...key, id: newId(), keyHash: hashToken(DEMO_API_KEY) } })
})
afterEach(() => vi.unstubAllEnvs())

/** The code as a server of this kind has it. */
async function shop(variables: Record<string, string>) {
  vi.resetModules()
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const [{ signIn }, { signInForTokens }, { actorOfSession }, { findActorOfApiKey }, { createCtx }] =
    await Promise.all([
      import('./sign-in'),
      import('./refresh-token'),
      import('./session'),
      import('./api-key'),
      import('@/lib/context'),
    ])
  return { signIn, signInForTokens, actorOfSession, findActorOfApiKey, ctx: createCtx() }
}

const demoOwner = async () => makePerson({ role: 'owner', isDemo: true, passwordHash: await passwordHash })

describe('what everybody can read in the sources', () => {
  it('opens nothing in a real shop: no password, no session from before, no key', async () => {
    const { email, token } = await demoOwner()
    const { signIn, signInForTokens, actorOfSession, findActorOfApiKey, ctx } = await shop({
      NODE_ENV: 'production',
      DEMO: '0',
    })
    const wrong = { code: 'auth.wrong_credentials', status: 401 }
    await expect(signIn(ctx, { email, password: PASSWORD })).rejects.toMatchObject(wrong)
    await expect(signInForTokens(ctx, { email, password: PASSWORD })).rejects.toMatchObject(wrong)
    expect(await actorOfSession({ db }, token)).toEqual({ kind: 'anonymous' })
    expect(await findActorOfApiKey({ db }, DEMO_API_KEY)).toBeNull()
  })

  it('leaves real people and keys alone there', async () => {
    const real = await makePerson({ role: 'owner', passwordHash: await passwordHash })
    const { signIn, actorOfSession, ctx } = await shop({ NODE_ENV: 'production', DEMO: '0' })
    expect(await signIn(ctx, { email: real.email, password: PASSWORD })).toMatchObject({ kind: 'signed_in' })
    expect(await actorOfSession({ db }, real.token)).toMatchObject({ kind: 'staff' })
  })

  it.each([
    ['a demo', { NODE_ENV: 'production', DEMO: '1' }],
    ['development', { NODE_ENV: 'development', DEMO: '0' }],
  ])('opens the back office of %s, without a second factor', async (_name, variables) => {
    const { email, id } = await demoOwner()
    const { signIn, actorOfSession, findActorOfApiKey, ctx } = await shop(variables)
    const session = await signIn(ctx, { email, password: PASSWORD })
    if (session.kind !== 'signed_in') throw new Error('A second factor is due')
    expect(await actorOfSession({ db }, session.token)).toMatchObject({ kind: 'staff', userId: id })
    expect(await findActorOfApiKey({ db }, DEMO_API_KEY)).toMatchObject({ kind: 'api_key' })
  })
})
