import { describe, expect, it } from 'vitest'
import {
  accounts,
  asked,
  codeFor,
  exchange,
  PROVIDERS,
  passTime,
  read,
  tokenFor,
  type Values,
  verifier,
} from './testing'

const without = (values: Values, name: string) =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== name))

describe.each(['google', 'github'] as const)('a code of %s', (name) => {
  const TOKEN_READS = { google: '/google/v1/userinfo', github: '/github/api/v3/user' }

  it('works once; when it comes again, what it gave ends', async () => {
    const code = await codeFor(name)
    const { body } = await exchange(name, { code })
    expect((await read(TOKEN_READS[name], body.access_token ?? '')).status).toBe(200)
    expect((await exchange(name, { code })).body).toHaveProperty('error')
    expect((await read(TOKEN_READS[name], body.access_token ?? '')).status).toBe(401)
  })

  it('is used up by an attempt that fails', async () => {
    const code = await codeFor(name)
    await exchange(name, { code, code_verifier: 'guessed' })
    expect((await exchange(name, { code })).body).toHaveProperty('error')
  })

  it('is good for a minute, and its token for an hour', async () => {
    const [late, token] = [await codeFor(name), await tokenFor(name)]
    passTime(60_000)
    expect((await exchange(name, { code: late })).body).toHaveProperty('error')
    expect((await read(TOKEN_READS[name], token)).status).toBe(200)
    passTime(3_600_000)
    expect((await read(TOKEN_READS[name], token)).status).toBe(401)
  })

  it('wants the verifier that was announced, and none that was not', async () => {
    const { app, token } = PROVIDERS[name]
    const post = async (form: Values) => {
      const headers = { Accept: 'application/json' }
      const body = new URLSearchParams({ client_id: app.id, client_secret: app.secret, ...form })
      return (await (await fetch(accounts.url + token, { method: 'POST', body, headers })).json()) as Values
    }
    const form = async (query?: Values) => ({
      grant_type: 'authorization_code',
      redirect_uri: app.redirectUri,
      code: await codeFor(name, query),
    })
    expect(await post(await form())).toHaveProperty('error')
    const plain = without(without(asked(name), 'code_challenge'), 'code_challenge_method')
    expect(await post({ ...(await form(plain)), code_verifier: verifier })).toHaveProperty('error')
    expect(await post(await form(plain))).toHaveProperty('access_token')
  })

  it('is given to an app that shows its secret in a header, too', async () => {
    const { id, secret } = PROVIDERS[name].app
    const headerOf = (word: string) => ({
      Accept: 'application/json',
      Authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(word)}`).toString('base64')}`,
    })
    expect((await exchange(name, { code: await codeFor(name) }, headerOf('wrong'))).body).toHaveProperty(
      'error',
    )
    expect((await exchange(name, { code: await codeFor(name) }, headerOf(secret))).body).toHaveProperty(
      'access_token',
    )
  })
})
