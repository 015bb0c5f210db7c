import { describe, expect, it, vi } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { ageSession, makePerson } from '@/lib/testing/people'
import { addTotp } from '@/lib/testing/second-factors'
import { listJoinedAccounts, removeJoinedAccount } from './joined-accounts'
import type { ProviderIdentity } from './schema'
import { actorOfSession } from './session'
import { signInWithProvider } from './sign-in-with-provider'

const identity = (more: Partial<ProviderIdentity> = {}): ProviderIdentity => ({
  provider: 'google',
  providerAccountId: newId(),
  email: `${newId()}@example.com`,
  isEmailVerified: true,
  name: 'Nora Whitfield',
  ...more,
})

const enter = (who: ProviderIdentity) => signInWithProvider(createCtx(), who)

async function userOf(outcome: Awaited<ReturnType<typeof enter>>): Promise<string> {
  if (outcome.kind !== 'signed_in') throw new Error('A second factor is due')
  const actor = await actorOfSession({ db }, outcome.token)
  return 'userId' in actor ? actor.userId : ''
}

describe('signing in with an account elsewhere', () => {
  it('opens an account with a proved address, and finds it again whatever the address is by then', async () => {
    const who = identity()
    const id = await userOf(await enter(who))
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    expect(user).toMatchObject({ email: who.email, name: 'Nora Whitfield', passwordHash: null })
    expect(user.emailVerifiedAt).not.toBeNull()
    const again = { ...who, email: `${newId()}@example.com`, isEmailVerified: false }
    expect(await userOf(await enter(again))).toBe(id)
    expect(await db.user.count({ where: { email: again.email } })).toBe(0)
  })

  it('joins the account here with the same address when both sides have proved it, and tells its owner', async () => {
    const person = await makePerson({ isVerified: true })
    const who = identity({ email: person.email })
    expect(await userOf(await enter(who))).toBe(person.id)
    const events = await db.outboxEvent.findMany({ where: { type: 'user.securityChanged' } })
    expect(events.map(({ payload }) => payload)).toContainEqual({
      userId: person.id,
      change: 'provider_linked',
      market: 'en-us',
    })
    expect(await userOf(await enter({ ...who, provider: 'github', providerAccountId: '7' }))).toBe(person.id)
    expect(await db.account.count({ where: { userId: person.id } })).toBe(2)
  })

  it('takes over no account whose address nobody has proved, here or there', async () => {
    const squatted = await makePerson({ isVerified: false })
    await expect(enter(identity({ email: squatted.email }))).rejects.toMatchObject({
      code: 'auth.provider_conflict',
      status: 409,
    })
    const person = await makePerson({ isVerified: true })
    for (const claim of [{ email: person.email, isEmailVerified: false }, { email: null }])
      await expect(enter(identity(claim))).rejects.toMatchObject({
        code: 'auth.provider_unverified',
        status: 403,
      })
    expect(await db.account.count({ where: { userId: { in: [squatted.id, person.id] } } })).toBe(0)
  })

  it('does not let in the blocked, nor into accounts that everybody shares', async () => {
    const who = identity()
    const id = await userOf(await enter(who))
    await db.user.update({ where: { id }, data: { status: 'blocked' } })
    const demo = await makePerson({ isVerified: true, isDemo: true })
    for (const each of [who, identity({ email: who.email }), identity({ email: demo.email })])
      await expect(enter(each)).rejects.toMatchObject({ code: 'auth.provider_refused', status: 403 })
  })

  it('asks for the second factor like a password does', async () => {
    const person = await makePerson({ isVerified: true })
    await addTotp(person)
    expect(await enter(identity({ email: person.email }))).toMatchObject({
      kind: 'second_factor_due',
      factors: ['totp'],
    })
  })

  it('opens one account for requests at the same time', async () => {
    const who = identity()
    const users = await Promise.all(
      [enter(who), enter(who), enter(who)].map(async (each) => userOf(await each)),
    )
    expect(new Set(users).size).toBe(1)
    expect(await db.account.count({ where: { providerAccountId: who.providerAccountId } })).toBe(1)
  })
})

describe('an account elsewhere that signs its owner in', () => {
  const joined = async (options: Parameters<typeof makePerson>[0] = {}) => {
    const person = await makePerson(options)
    const who = identity({ email: person.email })
    await enter(who)
    const [account] = await listJoinedAccounts(person.ctx)
    return { person, who, id: account?.id ?? '' }
  }

  it('is listed, and parted for good: a mail tells its owner, and only the address joins it again', async () => {
    const { person, who, id } = await joined()
    expect(await listJoinedAccounts(person.ctx)).toEqual([
      { id, name: 'Google', joinedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    ])
    await removeJoinedAccount(person.ctx, id)
    expect(await listJoinedAccounts(person.ctx)).toEqual([])
    const events = await db.outboxEvent.findMany({ where: { type: 'user.securityChanged' } })
    expect(events.map(({ payload }) => payload)).toContainEqual({
      userId: person.id,
      change: 'provider_unlinked',
      market: 'en-us',
    })
    expect(await userOf(await enter({ ...who, email: `${newId()}@example.com` }))).not.toBe(person.id)
    await expect(removeJoinedAccount(person.ctx, id)).rejects.toMatchObject({
      code: 'joined_account.not_found',
    })
  })

  it('is parted by its owner alone, after a recent proof', async () => {
    const { person, id } = await joined()
    const stranger = await makePerson()
    await expect(removeJoinedAccount(stranger.ctx, id)).rejects.toMatchObject({ status: 404 })
    await expect(removeJoinedAccount(createCtx(), id)).rejects.toMatchObject({ code: 'auth.required' })
    await ageSession(person, 11)
    await expect(removeJoinedAccount(person.ctx, id)).rejects.toMatchObject({
      code: 'auth.fresh_sign_in_required',
    })
    expect(await db.account.count({ where: { id } })).toBe(1)
  })

  it('stays while nothing else opens the account, of two parted at once one', async () => {
    const { person, id } = await joined({ passwordHash: null })
    await expect(removeJoinedAccount(person.ctx, id)).rejects.toMatchObject({ code: 'auth.last_way_in' })
    await enter(identity({ email: person.email, provider: 'github' }))
    const accounts = await listJoinedAccounts(person.ctx)
    const outcomes = await Promise.allSettled(
      accounts.map((account) => removeJoinedAccount(person.ctx, account.id)),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.account.count({ where: { userId: person.id } })).toBe(1)
  })
})

describe('what a provider says', () => {
  it('is believed about an address only when it vouches for it', async () => {
    const { identityOf } = await import('@/lib/adapters/identity/providers')
    const account = { provider: 'github', providerAccountId: '42' }
    const login = { login: 'nora', name: null, email: 'Nora@Example.com' }
    expect(identityOf(account, { ...login, email_verified: true })).toEqual({
      ...account,
      email: 'nora@example.com',
      isEmailVerified: true,
      name: 'nora',
    })
    expect(identityOf(account, { ...login, email_verified: 'true' }).isEmailVerified).toBe(false)
    expect(identityOf(account, login).isEmailVerified).toBe(false)
    expect(identityOf(account, { ...login, email: '' }).email).toBeNull()
  })
})

describe('the offer', () => {
  it('is of those whose two keys are set', async () => {
    vi.resetModules()
    vi.stubEnv('GITHUB_CLIENT_ID', 'id')
    vi.stubEnv('GITHUB_CLIENT_SECRET', 'secret')
    vi.stubEnv('GOOGLE_CLIENT_ID', 'id')
    const { offeredProviders } = await import('./offered-providers')
    vi.unstubAllEnvs()
    expect(offeredProviders()).toEqual([{ id: 'github', name: 'GitHub' }])
  })
})
