import { NextRequest } from 'next/server'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { browser } from '@/lib/testing/next'
import { makePerson } from '@/lib/testing/people'
import { addTotp } from '@/lib/testing/second-factors'
import { finishProviderSignIn, PROVIDER_FORM, withWayBack } from './finish-provider-sign-in'
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
    expect(back).toBe('http://localhost:3000/sign-in')
    expect((await readFlash(PROVIDER_FORM))?.state.code).toBe('auth.provider_conflict')
    browser.cookies.set('provider_return', 'http://localhost:3000/de-de/sign-in')
    await finishProviderSignIn(account(), profile(person.email))
    expect((await readFlash(PROVIDER_FORM))?.state.message).toMatch(/nie bestätigt/)
  })
})

describe('back in vain', () => {
  const answer = (location?: string) =>
    new Response(null, { status: 302, headers: location ? { Location: location } : {} })
  const request = (path: string, method = 'GET') =>
    new NextRequest(`http://localhost:3000${path}`, { method })

  it.each([
    ['/api/auth/callback/google?error=access_denied', 'auth.provider_cancelled', /abgebrochen/],
    ['/api/auth/callback/google?error=server_error', 'auth.provider_failed', /nicht geklappt/],
    ['/api/auth/callback/github?code=x&state=y', 'auth.provider_failed', /nicht geklappt/],
  ])('%s ends where it began, with a reason', async (path, code, message) => {
    const response = answer('http://localhost:3000/api/auth/error?error=Callback')
    expect((await withWayBack(request(path), response)).headers.get('Location')).toBe(
      'http://localhost:3000/de-de/sign-in?next=%2Faccount',
    )
    const state = (await readFlash(PROVIDER_FORM))?.state
    expect(state).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it('ends at the sign-in page when the browser knows of no other', async () => {
    for (const told of ['', 'http://localhost:3000', 'http://localhost:3000/account?next=%2F', 'nonsense']) {
      browser.cookies.set('provider_return', told)
      const response = answer('http://localhost:3000/api/auth/error?error=Callback')
      const back = await withWayBack(request('/api/auth/callback/google'), response)
      expect(back.headers.get('Location')).toBe('http://localhost:3000/sign-in')
    }
  })

  it('says nothing to others', async () => {
    const error = 'http://localhost:3000/api/auth/error?error=Callback'
    for (const [path, location, method] of [
      ['/api/auth/callback/google?code=x', 'http://localhost:3000/sign-in'],
      ['/api/auth/error?error=x', error],
      ['/api/auth/callback/credentials', error, 'POST'],
      ['/api/auth/callback/google', undefined],
    ] as const)
      expect((await withWayBack(request(path, method), answer(location))).headers.get('Location')).toBe(
        location ?? null,
      )
    expect(await readFlash(PROVIDER_FORM)).toBeNull()
  })

  it('leaves what nobody has foreseen to whoever asked', async () => {
    await expect(finishProviderSignIn({ ...account(), provider: 'nobody' }, {})).rejects.toThrow()
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
