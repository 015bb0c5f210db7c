import { describe, expect, it } from 'vitest'
import {
  accounts,
  asked,
  codeFor,
  exchange,
  github,
  MIRA,
  PKCE,
  PROVIDERS,
  read,
  tokenFor,
  type Values,
  verifier,
} from './testing'

describe('GitHub', () => {
  it('tells addresses in a list of their own, the private one first of all', async () => {
    const token = await tokenFor('github')
    const user = (await read('/github/api/v3/user', token)).body as { id: number; email: null }
    expect(user).toMatchObject({ login: 'mira', name: MIRA.name, email: null, id: expect.any(Number) })
    expect((await read('/github/api/v3/user/emails', token)).body).toEqual([
      expect.objectContaining({ primary: false, verified: true }),
      { email: MIRA.email, primary: true, verified: true, visibility: 'private' },
    ])
    const narrow = await tokenFor('github', asked('github', { ...PKCE, scope: 'read:user' }))
    expect((await read('/github/api/v3/user/emails', narrow)).status).toBe(404)
    for (const address of ['/github/api/v3/user', '/github/api/v3/user/emails'])
      expect(await read(address, 'made-up')).toMatchObject({
        status: 401,
        body: { message: 'Bad credentials' },
      })
  })

  it.each<[Values, string]>([
    [{ client_secret: 'wrong' }, 'incorrect_client_credentials'],
    [{ code: 'made-up' }, 'bad_verification_code'],
    [{ redirect_uri: 'http://evil.example/' }, 'redirect_uri_mismatch'],
    [{ code_verifier: 'another' }, 'bad_verification_code'],
  ])('answers 200 with an error when a code comes with %j', async (wrong, error) => {
    const answer = await exchange('github', { code: await codeFor('github'), ...wrong })
    expect(answer).toMatchObject({ status: 200, body: { error } })
    expect(answer.body).not.toHaveProperty('access_token')
  })

  it('answers as a form unless it is asked for JSON', async () => {
    const body = new URLSearchParams({
      client_id: github.id,
      client_secret: github.secret,
      code: await codeFor('github'),
      code_verifier: verifier,
    })
    const answer = await fetch(accounts.url + PROVIDERS.github.token, { method: 'POST', body })
    expect(Object.fromEntries(new URLSearchParams(await answer.text()))).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      scope: 'read:user,user:email',
    })
  })
})
