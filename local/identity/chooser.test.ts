import { describe, expect, it } from 'vitest'
import {
  accounts,
  asked,
  choose,
  codeFor,
  exchange,
  github,
  MIRA,
  type Name,
  PROVIDERS,
  read,
  restart,
  type Values,
} from './testing'

const fault = (body: object) =>
  fetch(`${accounts.url}/_local/faults`, { method: 'POST', body: JSON.stringify(body) })

describe('the page that asks who somebody is', () => {
  it.each(['google', 'github'] as const)(
    'leads back from %s with a code and the state, or without',
    async (name) => {
      const page = await fetch(`${accounts.url}${PROVIDERS[name].page}?${new URLSearchParams(asked(name))}`)
      expect(page.headers.get('content-security-policy')).toContain(
        "form-action 'self' http://localhost:3000",
      )
      const shown = await page.text()
      for (const text of ['Mira Solberg', 'tessa.okoye@example.com (not confirmed)', 'Cancel'])
        expect(shown).toContain(text)
      const id = /name="person" value="(\d+)"/.exec(shown)?.[1] ?? ''
      for (const form of [{ person: id }, MIRA]) {
        const back = new URL((await choose(name, form)).headers.get('Location') ?? '')
        expect(back.origin + back.pathname).toBe(PROVIDERS[name].app.redirectUri)
        expect(Object.fromEntries(back.searchParams)).toMatchObject({
          state: 'abc',
          code: expect.stringMatching(/^[\w-]{32}$/),
          ...(name === 'github' ? { iss: `${accounts.url}/github/login/oauth` } : {}),
        })
      }
      const cancelled = new URL((await choose(name, { cancel: '1' })).headers.get('Location') ?? '')
      expect(Object.fromEntries(cancelled.searchParams)).toMatchObject({
        error: 'access_denied',
        state: 'abc',
      })
      expect(cancelled.searchParams.has('code')).toBe(false)
    },
  )

  it('shows what is typed as text, and asks again when that is no address', async () => {
    await choose('google', { ...MIRA, name: '"><script>alert(1)</script>' })
    const again = await choose('google', { email: 'nobody', name: '' })
    expect(again.status).toBe(200)
    const shown = await again.text()
    expect(shown).toContain('role="alert"')
    expect(shown).not.toContain('<script')
  })

  it.each<[Name, Values, number]>([
    ['google', { client_id: 'another' }, 401],
    ['google', { redirect_uri: 'http://localhost:3000/api/auth/callback/google/' }, 400],
    ['google', { redirect_uri: 'http://evil.example/' }, 400],
    ['google', { response_type: 'token' }, 400],
    ['google', { scope: 'email' }, 400],
    ['google', { code_challenge: 'x', code_challenge_method: 'plain' }, 400],
    ['github', { client_id: 'another' }, 404],
    ['github', { code_challenge: 'x' }, 400],
  ])('refuses an app at %s that asks with %j, and leads nowhere', async (name, wrong, status) => {
    const answer = await choose(name, MIRA, asked(name, wrong))
    expect(answer.status).toBe(status)
    expect(answer.headers.has('Location')).toBe(false)
  })

  it('leads to the registered address of an app at GitHub that names another', async () => {
    const answer = await choose('github', MIRA, asked('github', { redirect_uri: 'http://evil.example/' }))
    const back = new URL(answer.headers.get('Location') ?? '')
    expect(back.origin + back.pathname).toBe(github.redirectUri)
    expect(back.searchParams.get('error')).toBe('redirect_uri_mismatch')
    expect(back.searchParams.has('code')).toBe(false)
  })
})

describe('people and faults', () => {
  it('keeps people over a restart, and forgets them when asked; one address is one account', async () => {
    const idOf = async (email: string) => {
      const answer = await choose('github', { ...MIRA, email, verified: 'on' })
      const code = new URL(answer.headers.get('Location') ?? '').searchParams.get('code') ?? ''
      const { body } = await exchange('github', { code })
      return ((await read('/github/api/v3/user', body.access_token ?? '')).body as { id: number }).id
    }
    const id = await idOf('typed@example.com')
    expect(await idOf('Typed@Example.com')).toBe(id)
    expect(await idOf('other@example.com')).not.toBe(id)
    await restart()
    const overview = async () => (await fetch(accounts.url)).text()
    expect(await overview()).toContain('typed@example.com')
    await fetch(`${accounts.url}/_local/reset`, { method: 'POST' })
    expect(await overview()).not.toContain('typed@example.com')
    expect(await overview()).toContain('jonas.keller@example.com')
  })

  it('is down as often as it is told to be', async () => {
    const [first, second] = [await codeFor('google'), await codeFor('google')]
    await fault({ match: 'POST /google/token', status: 503 })
    expect((await exchange('google', { code: first })).status).toBe(503)
    expect((await exchange('google', { code: first })).status).toBe(200)
    await fault({ match: 'POST /google/token', status: 400, body: { error: 'invalid_grant' } })
    expect(await exchange('google', { code: second })).toEqual({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })
})
