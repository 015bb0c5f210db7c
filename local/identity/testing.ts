import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Running } from '../http/server'
import { startIdentity } from './server'

const app = (provider: string) => ({
  id: `${provider}-app`,
  secret: `${provider}: s%cret+`,
  redirectUri: `http://localhost:3000/api/auth/callback/${provider}`,
})
export const [google, github] = [app('google'), app('github')]
export const MIRA = { email: 'mira@example.com', name: 'Mira Solberg' }

// One for all, so that the signing key is made once.
const stateDir = mkdtempSync(path.join(tmpdir(), 'identity-'))
/** The stand-in of the test that runs. */
export let accounts: Running
let now: number

beforeEach(async () => {
  now = Date.now()
  await start()
  await fetch(`${accounts.url}/_local/reset`, { method: 'POST' })
})
afterEach(() => accounts.close())

export async function restart(): Promise<void> {
  await accounts.close()
  await start()
}

/** Codes and tokens grow older. */
export function passTime(milliseconds: number): void {
  now += milliseconds
}

async function start(): Promise<void> {
  accounts = await startIdentity({ port: 0, stateDir, google, github, now: () => now })
}

export const verifier = randomBytes(32).toString('base64url')
const challenge = createHash('sha256').update(verifier).digest('base64url')
export const PKCE = { code_challenge: challenge, code_challenge_method: 'S256' }

export type Values = Record<string, string>
export const PROVIDERS = {
  google: {
    app: google,
    page: '/google/o/oauth2/v2/auth',
    token: '/google/token',
    scope: 'openid email profile',
  },
  github: {
    app: github,
    page: '/github/login/oauth/authorize',
    token: '/github/login/oauth/access_token',
    scope: 'read:user user:email',
  },
}
export type Name = keyof typeof PROVIDERS

/** What an app asks for at a provider. */
export function asked(name: Name, more: Values = PKCE): Values {
  const { app, scope } = PROVIDERS[name]
  const { id, redirectUri } = app
  return { client_id: id, redirect_uri: redirectUri, response_type: 'code', scope, state: 'abc', ...more }
}

/** What the page of a provider answers to a form that is sent from it. */
export function choose(name: Name, form: Values, query: Values = asked(name)) {
  const address = `${accounts.url}${PROVIDERS[name].page}?${new URLSearchParams(query)}`
  return fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
}

/** A code with which Mira has come back, her address confirmed. */
export async function codeFor(name: Name, query?: Values): Promise<string> {
  const answer = await choose(name, { ...MIRA, verified: 'on' }, query)
  return new URL(answer.headers.get('Location') ?? '').searchParams.get('code') ?? ''
}

/** What the token endpoint answers: GitHub as JSON when asked for it. */
export async function exchange(name: Name, form: Values, headers: Values = { Accept: 'application/json' }) {
  const { app, token } = PROVIDERS[name]
  const body = new URLSearchParams({
    client_id: app.id,
    client_secret: app.secret,
    grant_type: 'authorization_code',
    redirect_uri: app.redirectUri,
    code_verifier: verifier,
    ...form,
  })
  const answer = await fetch(accounts.url + token, { method: 'POST', body, headers })
  return { status: answer.status, body: (await answer.json()) as Values }
}

/** Mira's access token. */
export async function tokenFor(name: Name, query?: Values): Promise<string> {
  const { body } = await exchange(name, { code: await codeFor(name, query) })
  return body.access_token ?? ''
}

/** What an API answers to the bearer of a token. */
export async function read(address: string, token: string) {
  const answer = await fetch(accounts.url + address, { headers: { Authorization: `Bearer ${token}` } })
  return { status: answer.status, body: (await answer.json()) as unknown }
}
