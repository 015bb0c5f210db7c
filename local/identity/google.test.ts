import { createRemoteJWKSet, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  accounts,
  asked,
  choose,
  codeFor,
  exchange,
  google,
  MIRA,
  PKCE,
  read,
  restart,
  tokenFor,
  type Values,
} from './testing'

describe('Google', () => {
  it('describes itself, and signs who somebody is for one app', async () => {
    const issuer = `${accounts.url}/google`
    const discovery = await fetch(`${issuer}/.well-known/openid-configuration`)
    const known = (await discovery.json()) as Values
    expect(known.issuer).toBe(issuer)
    const code = await codeFor('google', asked('google', { ...PKCE, nonce: 'n-1' }))
    const { status, body } = await exchange('google', { code })
    expect(status).toBe(200)
    const keys = createRemoteJWKSet(new URL(known.jwks_uri ?? ''))
    const { payload, protectedHeader } = await jwtVerify(body.id_token ?? '', keys, {
      issuer,
      audience: google.id,
      algorithms: ['RS256'],
    })
    expect(protectedHeader.kid).toBeTruthy()
    expect(payload).toMatchObject({
      ...MIRA,
      email_verified: true,
      nonce: 'n-1',
      sub: expect.stringMatching(/^\d{21}$/),
    })
    const user = await read('/google/v1/userinfo', body.access_token ?? '')
    expect(user.body).toMatchObject({ sub: payload.sub, ...MIRA, email_verified: true })
    expect((await read('/google/v1/userinfo', 'made-up')).status).toBe(401)
  })

  it('tells an app no more than it asked for, and that an address is not confirmed', async () => {
    const narrow = await tokenFor('google', asked('google', { ...PKCE, scope: 'openid' }))
    expect((await read('/google/v1/userinfo', narrow)).body).toEqual({ sub: expect.any(String) })
    const answer = await choose('google', MIRA)
    const code = new URL(answer.headers.get('Location') ?? '').searchParams.get('code') ?? ''
    const { body } = await exchange('google', { code })
    expect((await read('/google/v1/userinfo', body.access_token ?? '')).body).toMatchObject({
      email_verified: false,
    })
  })

  it.each<[Values, number, string]>([
    [{ client_id: 'another' }, 401, 'invalid_client'],
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ code: 'made-up' }, 400, 'invalid_grant'],
    [{ redirect_uri: 'http://evil.example/' }, 400, 'redirect_uri_mismatch'],
    [{ code_verifier: 'another' }, 400, 'invalid_grant'],
  ])('refuses a code that comes with %j', async (wrong, status, error) => {
    const answer = await exchange('google', { code: await codeFor('google'), ...wrong })
    expect(answer).toMatchObject({ status, body: { error } })
    expect(answer.body).not.toHaveProperty('access_token')
  })

  it('signs with the same key after a restart', async () => {
    const keys = async () => (await (await fetch(`${accounts.url}/google/oauth2/v3/certs`)).json()) as object
    const before = await keys()
    expect(JSON.stringify(before)).not.toContain('"d"')
    await restart()
    expect(await keys()).toEqual(before)
  })
})
