import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { browser } from '@/lib/testing/next'
import { makePerson } from '@/lib/testing/people'
import { addTotp } from '@/lib/testing/second-factors'
import { finishProviderSignIn, PROVIDER_FORM } from './finish-provider-sign-in'
import { readFlash } from './flash'

vi.mock('next/headers', async () => (await import('@/lib/testing/next')).nextHeaders())
vi.mock('next/server', async (original) => (await import('@/lib/testing/next')).nextServer(original))

beforeEach(() => {
  browser.cookies.clear()
  browser.cookies.set('provider_return', 'http://localhost:3000/de-de/sign-in?next=%2Faccount')
})
afterAll(() => vi.unstubAllEnvs())

const account = () => ({ provider: 'google', providerAccountId: newId() })
const profile = (email: string) => ({ email, email_verified: true, name: 'Nora' })

describe('back from an account elsewhere', () => {
  it('begins a session of ours and goes on where it began', async () => {
    const email = `${newId()}@example.com`
    expect(await finishProviderSignIn(account(), profile(email))).toBe(
      'http://localhost:3000/de-de/sign-in?next=%2Faccount',
    )
    const user = await db.user.findUniqueOrThrow({ where: { email }, include: { sessions: true } })
    expect(user.sessions).toHaveLength(1)
    expect(user.locale).toBe('de-DE')
    expect(browser.cookies.get('session')).toMatch(/^[\w-]{22}$/)
  })

  it('goes on to the second factor without a session', async () => {
    const person = await makePerson({ isVerified: true })
    await addTotp(person)
    expect(await finishProviderSignIn(account(), profile(person.email))).toBe(
      'http://localhost:3000/de-de/sign-in/second-factor?next=%2Faccount',
    )
    expect(browser.cookies.has('session')).toBe(false)
    expect(browser.cookies.has('sign_in_step')).toBe(true)
  })

  it('says in the language of the page why it was refused, and leaves this site for no address it is given', async () => {
    const person = await makePerson({ isVerified: false })
    browser.cookies.set('provider_return', 'http://localhost:3000//evil.example/sign-in')
    const back = await finishProviderSignIn(account(), profile(person.email))
    expect(new URL(back).origin).toBe('http://localhost:3000')
    expect((await readFlash(PROVIDER_FORM))?.state.code).toBe('auth.provider_conflict')
    browser.cookies.set('provider_return', 'http://localhost:3000/de-de/sign-in')
    await finishProviderSignIn(account(), profile(person.email))
    expect((await readFlash(PROVIDER_FORM))?.state.message).toMatch(/nie bestätigt/)
  })
})

describe('the way there', () => {
  it('has a state and a challenge that only this browser can answer', async () => {
    vi.resetModules()
    vi.stubEnv('GITHUB_CLIENT_ID', 'our-id')
    vi.stubEnv('GITHUB_CLIENT_SECRET', 'our-secret')
    browser.cookies.clear()
    const { startProviderSignIn } = await import('./start-provider-sign-in')
    const address = new URL(await startProviderSignIn('github', '/de-de/sign-in?next=%2Faccount'))
    expect(address.origin + address.pathname).toBe('https://github.com/login/oauth/authorize')
    const query = Object.fromEntries(address.searchParams)
    expect(query).toMatchObject({
      client_id: 'our-id',
      redirect_uri: 'http://localhost:3000/api/auth/callback/github',
      code_challenge_method: 'S256',
    })
    expect(query.state).toBeTruthy()
    expect([...browser.cookies.keys()].sort()).toEqual([
      'next-auth.pkce.code_verifier',
      'next-auth.state',
      'provider_return',
    ])
    expect(browser.cookies.get('provider_return')).toBe('http://localhost:3000/de-de/sign-in?next=%2Faccount')
    await expect(startProviderSignIn('google', '/sign-in')).rejects.toMatchObject({
      code: 'auth.provider_unavailable',
      status: 503,
    })
  })
})
