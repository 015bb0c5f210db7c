import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { LOCAL_KEYS } from '@/local/defaults.mjs'
import type { Running } from '@/local/http/server'
import { startIdentity } from '@/local/identity/server'

vi.mock('next/headers', async () => (await import('@/lib/testing/next')).nextHeaders())
vi.mock('next/server', async (original) => (await import('@/lib/testing/next')).nextServer(original))

let accounts: Running
let startProviderSignIn: (provider: Name, returnTo: `/${string}`) => Promise<string>
let browser: typeof import('@/lib/testing/next')['browser']
let library: (request: object, response: object) => Promise<void>

type Name = 'google' | 'github'

beforeAll(async () => {
  const app = (name: string) => ({
    id: LOCAL_KEYS[`${name}_CLIENT_ID`] ?? '',
    secret: LOCAL_KEYS[`${name}_CLIENT_SECRET`] ?? '',
    redirectUri: `http://localhost:3000/api/auth/callback/${name.toLowerCase()}`,
  })
  const stateDir = mkdtempSync(path.join(tmpdir(), 'identity-'))
  accounts = await startIdentity({ port: 0, stateDir, google: app('GOOGLE'), github: app('GITHUB') })
  const addresses = { GOOGLE_ISSUER: `${accounts.url}/google`, GITHUB_URL: `${accounts.url}/github` }
  for (const [name, value] of Object.entries({ ...LOCAL_KEYS, ...addresses })) vi.stubEnv(name, value)
  // The environment is read once, by modules that are there already.
  vi.resetModules()
  ;({ browser } = await import('@/lib/testing/next'))
  ;({ startProviderSignIn } = await import('./start-provider-sign-in'))
  const [{ default: NextAuth }, { authOptions }] = await Promise.all([
    import('next-auth'),
    import('@/lib/auth/next-auth'),
  ])
  library = NextAuth(authOptions)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await accounts.close()
})
beforeEach(() => browser.cookies.clear())

type Typed = { email: string; name: string; verified?: string }

/** Goes to the provider and says who one is there; answers what the provider sends back with. */
async function authorize(name: Name, who: Typed): Promise<Record<string, string>> {
  const address = await startProviderSignIn(name, '/sign-in')
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(who), redirect: 'manual' })
  return Object.fromEntries(new URL(answer.headers.get('Location') ?? '').searchParams)
}

/** Comes back to the callback; answers where that leads. */
async function comeBack(name: Name, query: Record<string, string>): Promise<string> {
  let location = ''
  const response = {
    status: () => response,
    getHeader: () => undefined,
    setHeader: (header: string, value: string) => {
      if (header === 'Location') location = value
    },
    send: () => undefined,
    end: () => undefined,
  }
  await library(
    {
      method: 'GET',
      query: { nextauth: ['callback', name], ...query },
      cookies: Object.fromEntries(browser.cookies),
    },
    response,
  )
  return location
}

/** It leads on whoever is signed in, and says to others why they are not. */
const SIGN_IN_PAGE = 'http://localhost:3000/sign-in'
/** Of the library; the route leads on from there. */
const REFUSED = 'http://localhost:3000/api/auth/error?error=OAuthCallback'

/** What an app without PKCE gets from somebody who signs in there. */
async function tokenOfAnotherApp(name: Name, who: Typed): Promise<string> {
  const address = new URL(await startProviderSignIn(name, '/sign-in'))
  address.searchParams.delete('code_challenge')
  address.searchParams.delete('code_challenge_method')
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(who), redirect: 'manual' })
  const form = {
    code: new URL(answer.headers.get('Location') ?? '').searchParams.get('code') ?? '',
    grant_type: 'authorization_code',
    redirect_uri: `http://localhost:3000/api/auth/callback/${name}`,
    client_id: LOCAL_KEYS[`${name.toUpperCase()}_CLIENT_ID`] ?? '',
    client_secret: LOCAL_KEYS[`${name.toUpperCase()}_CLIENT_SECRET`] ?? '',
  }
  const at = { google: '/google/token', github: '/github/login/oauth/access_token' }[name]
  const headers = { Accept: 'application/json' }
  const token = await fetch(accounts.url + at, { method: 'POST', body: new URLSearchParams(form), headers })
  return ((await token.json()) as { access_token: string }).access_token
}

const nora = (): Typed => ({ email: `${newId()}@example.com`, name: 'Nora Whitfield', verified: 'on' })

describe.each(['google', 'github'] as const)('there and back, with %s', (name) => {
  it('opens an account, and finds it again', async () => {
    const who = nora()
    expect(await comeBack(name, await authorize(name, who))).toBe(SIGN_IN_PAGE)
    const user = await db.user.findUniqueOrThrow({ where: { email: who.email }, include: { accounts: true } })
    expect(user).toMatchObject({ name: who.name, accounts: [{ provider: name }] })
    browser.cookies.clear()
    expect(await comeBack(name, await authorize(name, { ...who, name: 'Nora W.' }))).toBe(SIGN_IN_PAGE)
    expect(await db.session.count({ where: { userId: user.id } })).toBe(2)
  })

  it('refuses an answer to a question that this browser did not ask', async () => {
    const [theirs, who] = [await authorize(name, nora()), nora()]
    const ours = await authorize(name, who)
    expect(await comeBack(name, { ...ours, state: theirs.state ?? '' })).toBe(REFUSED)
    expect(await comeBack(name, { ...ours, code: theirs.code ?? '' })).toBe(REFUSED)
    browser.cookies.clear()
    expect(await comeBack(name, ours)).toBe(REFUSED)
    expect(await db.user.count({ where: { email: who.email } })).toBe(0)
  })

  it('takes nothing but a code: no token that somebody has from elsewhere', async () => {
    const who = nora()
    const stolen = await tokenOfAnotherApp(name, who)
    expect(stolen).toMatch(/^[\w-]{32}$/)
    const { state = '' } = await authorize(name, nora())
    const query = { state, access_token: stolen, token_type: 'bearer' }
    expect(await comeBack(name, query)).toBe(REFUSED)
    expect(await db.user.count({ where: { email: who.email } })).toBe(0)
  })
})

describe('a provider that is down', () => {
  const down = (match: string, status = 503) =>
    fetch(`${accounts.url}/_local/faults`, { method: 'POST', body: JSON.stringify({ match, status }) })

  it('is said to be when somebody wants to go there', async () => {
    await down('GET /google/.well-known/')
    await expect(startProviderSignIn('google', '/sign-in')).rejects.toMatchObject({
      code: 'auth.provider_unavailable',
    })
  })

  it.each([
    ['google', 'POST /google/token'],
    ['google', 'GET /google/oauth2/v3/certs'],
    ['github', 'POST /github/login/oauth/access_token'],
    ['github', 'GET /github/api/v3/user'],
    ['github', 'GET /github/api/v3/user/emails'],
  ] as const)('lets nobody in when it answers %s no %s', async (name, match) => {
    const who = nora()
    const back = await authorize(name, who)
    await down(match)
    expect(await comeBack(name, back)).toBe(REFUSED)
    expect(await db.user.count({ where: { email: who.email } })).toBe(0)
  })

  it('that tells no addresses vouches for none', async () => {
    const who = nora()
    const back = await authorize('github', who)
    await down('GET /github/api/v3/user/emails', 404)
    expect(await comeBack('github', back)).toBe(SIGN_IN_PAGE)
    expect(await db.user.count({ where: { email: who.email } })).toBe(0)
    expect(browser.cookies.has('session')).toBe(false)
  })
})
