import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { memoryCounters } from '@/lib/adapters/kv/memory'
import { createApiKey } from '@/lib/auth/api-key'
import { createCtx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newToken } from '@/lib/core/id'
import { Id, Quantity, text } from '@/lib/core/schema'
import { isDatabaseGone } from '@/lib/db/errors'
import { describeServices, env, productionProblems, readEnv } from '@/lib/env'
import { LOCAL_KEYS } from '@/local/defaults.mjs'
import { apiDocsPage } from './api-docs-page'
import { personalPageCsp, STATIC_PAGE_CSP } from './content-security-policy'
import { contract } from './contract'
import { defineRoute } from './define-route'
import { errorText } from './error-texts'
import { formFiles, formObject, formValues } from './form-data'
import { refusePost } from './guard-post'
import { once } from './idempotency'
import { openApiDocument } from './openapi'
import { problemResponse } from './problem'
import { limitRate } from './rate-limit'

const calls = vi.fn()
const echo = contract({
  method: 'POST',
  path: '/things/{id}',
  summary: 'Echo',
  tag: 'Test',
  auth: 'public',
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ limit: z.coerce.number().int().max(5).optional() }),
  body: z.strictObject({ name: text(10), quantity: Quantity.default(1) }),
  status: 201,
  response: z.object({ name: z.string(), quantity: z.int() }),
  errors: { 409: ['thing.taken'] },
})
const POST = defineRoute(echo, (_ctx, { body }) => {
  calls()
  if (body.name === 'taken') throw new AppError('conflict', 'thing.taken', 'Taken.')
  if (body.name === 'bug') throw new Error('bug')
  return Promise.resolve({ ...body, secret: 'never shown' })
})
const ID = '01a20d62-a2ef-75ad-bc11-cbaa3a9ab55b'

function post(
  body: unknown,
  options: { id?: string; query?: string; headers?: Record<string, string>; raw?: string } = {},
) {
  const request = new Request(`http://shop.test/api/v1/things/x${options.query ?? ''}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options.headers },
    body: options.raw ?? JSON.stringify(body),
  })
  return POST(request, { params: Promise.resolve({ id: options.id ?? ID }) })
}

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
]

describe('a route', () => {
  it('answers what the contract names and nothing else', async () => {
    const response = await post({ name: ' mug ' })
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ name: 'mug', quantity: 1 })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it.each<[unknown, string]>([
    [{ name: 5 }, 'type'],
    [{ name: null }, 'null'],
    [{ name: 'x', quantity: 1e9 }, 'huge'],
    [{ name: 'x', quantity: -1 }, 'negative'],
    [{ name: 'x', quantity: 1.5 }, 'fraction'],
    [{ name: 'a\0b' }, 'NUL'],
    [{ name: '\ud800' }, 'surrogate'],
    [{ name: 'x', extra: 1 }, 'unknown field'],
    [JSON.parse('{"name":"x","__proto__":{"a":1}}'), 'prototype'],
    [[], 'list'],
    ['x', 'string'],
  ])('refuses %j (%s) with 422 and a field', async (body) => {
    expect(await codeOf(await post(body))).toEqual([422, 'http.invalid'])
  })

  it('refuses what is malformed before it gets anywhere', async () => {
    expect(await codeOf(await post(null, { raw: '{' }))).toEqual([400, 'http.not_json'])
    expect(await codeOf(await post(null, { raw: '['.repeat(100_000) }))).toEqual([400, 'http.not_json'])
    expect(await codeOf(await post(null, { raw: 'x'.repeat(300_000) }))).toEqual([413, 'http.too_large'])
    expect(await codeOf(await post({ name: 'x' }, { headers: { 'Content-Type': 'text/plain' } }))).toEqual([
      415,
      'http.unsupported',
    ])
    expect(await codeOf(await post({ name: 'x' }, { id: 'nothing' }))).toEqual([404, 'http.not_found'])
    expect(await codeOf(await post({ name: 'x' }, { query: '?limit=9' }))).toEqual([400, 'http.bad_query'])
    expect(await codeOf(await post({ name: 'x' }, { query: '?limit=1&limit=2' }))).toEqual([
      400,
      'http.bad_query',
    ])
    for (const query of ['?unknown=1', '?__proto__=1', '?market=en-us&market=en-us'])
      expect(await codeOf(await post({ name: 'x' }, { query }))).toEqual([400, 'http.bad_query'])
    expect(await codeOf(await post({ name: 'x' }, { query: '?market=xx' }))).toEqual([400, 'http.bad_market'])
    expect(
      await codeOf(await post({ name: 'x' }, { headers: { Authorization: 'Bearer nx_wrong' } })),
    ).toEqual([401, 'auth.bad_key'])
    expect(
      await codeOf(
        await post(
          { name: 'x' },
          { headers: { Cookie: `cart=${newToken()}`, Origin: 'https://evil.example' } },
        ),
      ),
    ).toEqual([403, 'http.foreign_origin'])
  })

  it('turns refusals into problems and bugs into a 500 that tells nothing', async () => {
    expect(await codeOf(await post({ name: 'taken' }))).toEqual([409, 'thing.taken'])
    const bug = await post({ name: 'bug' })
    expect(bug.status).toBe(500)
    expect(await bug.text()).not.toContain('bug')
  })

  it('replays an idempotent request and refuses another one under its key', async () => {
    const headers = { 'Idempotency-Key': newToken() }
    calls.mockClear()
    const first = await post({ name: 'once' }, { headers })
    const again = await post({ name: 'once' }, { headers })
    expect(await again.text()).toBe(await first.text())
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(calls).toHaveBeenCalledTimes(1)
    expect(await codeOf(await post({ name: 'other' }, { headers }))).toEqual([422, 'idempotency.key_reused'])
    for (const bad of ['ä', '', 'a b', 'a'.repeat(256)])
      expect(await codeOf(await post({ name: 'x' }, { headers: { 'Idempotency-Key': bad } }))).toEqual([
        400,
        'idempotency.bad_key',
      ])
  })

  it('asks for a key, a precondition and a permission where the contract does', async () => {
    const strict = contract({
      ...echo,
      path: '/strict',
      idempotency: 'required',
      auth: 'orders:read',
      ifMatch: 'required',
    })
    const handler = defineRoute(strict, (_ctx, { body }) => Promise.resolve(body))
    const key = await createApiKey(createCtx(), { name: 'k', scopes: ['orders:read'] })
    const send = (headers: Record<string, string>) =>
      handler(
        new Request('http://shop.test/x', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: '{"name":"x"}',
        }),
        { params: Promise.resolve({ id: ID }) },
      )
    expect(await codeOf(await send({}))).toEqual([401, 'auth.required'])
    const auth = { Authorization: `Bearer ${key}` }
    expect(await codeOf(await send(auth))).toEqual([400, 'http.if_match_required'])
    expect(await codeOf(await send({ ...auth, 'If-Match': '"1"' }))).toEqual([
      400,
      'idempotency.key_required',
    ])
    expect((await send({ ...auth, 'If-Match': '"1"', 'Idempotency-Key': 'k' })).status).toBe(201)
  })

  it('answers 304 to who has it already', async () => {
    const get = contract({
      method: 'GET',
      path: '/x',
      summary: 's',
      tag: 'T',
      auth: 'public',
      status: 200,
      response: z.object({ version: z.int() }),
      sharedMaxAgeSeconds: 5,
    })
    const GET = defineRoute(get, () => Promise.resolve({ version: 3 }))
    const first = await GET(new Request('http://shop.test/x'), { params: Promise.resolve({}) })
    expect(first.headers.get('etag')).toBe('"3"')
    expect(first.headers.get('cache-control')).toContain('s-maxage=5')
    const second = await GET(new Request('http://shop.test/x', { headers: { 'If-None-Match': '"3"' } }), {
      params: Promise.resolve({}),
    })
    expect(second.status).toBe(304)
  })
})

describe('idempotency', () => {
  it('lets one of many run, and lets it be tried again after a failure', async () => {
    const ctx = createCtx()
    const request = { key: newToken(), client: null, fingerprint: 'x' }
    let runs = 0
    const work = () => Promise.resolve({ status: 200, body: String(++runs), headers: {} })
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => once(ctx, request, work)))
    expect(runs).toBe(1)
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    const other = { ...request, key: newToken() }
    await expect(once(ctx, other, () => Promise.reject(new Error('crash')))).rejects.toThrow('crash')
    expect(
      (await once(ctx, other, () => Promise.resolve({ status: 503, body: '', headers: {} }))).status,
    ).toBe(503)
    expect((await once(ctx, other, work)).isReplay).toBe(false)
  })
})

describe('small things at the door', () => {
  it('forms become objects without touching prototypes', () => {
    const form = new FormData()
    for (const [name, value] of [
      ['a.b', '1'],
      ['a.c', '2'],
      ['__proto__.x', '3'],
      ['$ACTION_ID', 'x'],
      ['password', 'p'],
      ['a..b', '4'],
    ] as const)
      form.set(name, value)
    expect(formObject(form)).toEqual({ a: { b: '1', c: '2' }, password: 'p' })
    expect(formValues(form)).not.toHaveProperty('password')
    form.set('picture', new File(['x'], 'x.png'))
    expect(formObject(form)).not.toHaveProperty('picture')
    expect(formFiles(form, ['picture', 'a.b', 'none'])).toEqual({ picture: expect.any(File) })
  })

  it('posts must come from our pages and be small', () => {
    const headers = (init: Record<string, string>) => new Headers(init)
    const ours = 'https://shop.example'
    expect(refusePost({ method: 'GET', headers: headers({}) }, ours)).toBeNull()
    expect(refusePost({ method: 'POST', headers: headers({}) }, ours)?.status).toBe(403)
    expect(
      refusePost(
        {
          method: 'POST',
          headers: headers({ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }),
        },
        ours,
      )?.status,
    ).toBe(403)
    expect(
      refusePost({ method: 'POST', headers: headers({ origin: ours, 'content-length': '9999999' }) }, ours)
        ?.status,
    ).toBe(413)
    expect(
      refusePost({ method: 'POST', headers: headers({ origin: ours, 'transfer-encoding': 'chunked' }) }, ours)
        ?.status,
    ).toBe(411)
    expect(
      refusePost({ method: 'POST', headers: headers({ origin: ours, 'content-length': '10' }) }, ours),
    ).toBeNull()
  })

  it('policies name only who is needed', () => {
    expect(STATIC_PAGE_CSP).toContain("connect-src 'self'")
    const policy = personalPageCsp({
      nonce: 'n',
      stripeApiBase: '',
      isDevelopment: false,
      signInAddresses: [],
    })
    expect(policy).toContain("'nonce-n'")
    expect(policy).toContain('https://api.stripe.com')
    expect(
      personalPageCsp({
        nonce: 'n',
        stripeApiBase: 'http://localhost:1/x',
        isDevelopment: true,
        signInAddresses: ['http://localhost:2/google', 'http://localhost:2/github', 'https://github.com'],
      }),
    ).toMatch(
      /connect-src 'self' http:\/\/localhost:1 .*form-action 'self' http:\/\/localhost:2 https:\/\/github.com$/,
    )
  })

  it('limits count per client and say when to come back', async () => {
    expect(await limitRate(null)).toEqual({})
    expect(await limitRate('a', 2)).toMatchObject({ 'RateLimit-Remaining': '1' })
    await limitRate('a', 2)
    await expect(limitRate('a', 2)).rejects.toMatchObject({
      code: 'http.rate_limited',
      details: { retryAfterSeconds: 60 },
    })
    let now = 0
    const counters = memoryCounters(() => now)
    await counters.increment('k', 1)
    now = 2_000
    expect(await counters.increment('k', 1)).toBe(1)
  })

  it('a database that is gone is a 503, in both languages', async () => {
    expect(isDatabaseGone(new Error('connect ECONNREFUSED 127.0.0.1'))).toBe(true)
    expect(isDatabaseGone(new Error('something else'))).toBe(false)
    expect(isDatabaseGone('x')).toBe(false)
    const response = problemResponse(Object.assign(new Error('x'), { code: 'P2024' }), 'r')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    const error = new AppError('conflict', 'cart.insufficient_stock', 'Only 2', {
      params: { left: 2, title: 'Tasse' },
    })
    expect(errorText(error, 'de')).toBe(
      'Nur noch 2 × Tasse vorrätig. Zum Fortfahren bitte die Menge verringern.',
    )
    expect(errorText(error, 'en')).toBe('Only 2')
  })

  it('the contract becomes OpenAPI and a page for people', () => {
    const document = openApiDocument([echo]) as {
      paths: Record<string, { post: { responses: object; parameters: { name: string }[] } }>
    }
    const { post: operation } = document.paths['/api/v1/things/{id}'] ?? {
      post: { responses: {}, parameters: [] },
    }
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining(['201', '400', '404', '409', '413', '415', '422', '429', '503']),
    )
    expect(operation.parameters.map(({ name }) => name)).toEqual(['id', 'limit', 'market', 'Idempotency-Key'])
    expect(apiDocsPage([echo])).toContain('thing.taken')
  })
})

describe('the environment', () => {
  it('is explained, and refused in production when it is the example', () => {
    expect(describeServices(env).join('\n')).toContain('local stand-in')
    expect(productionProblems({ ...env, NODE_ENV: 'production', DEMO: '0' }).length).toBeGreaterThan(5)
    expect(productionProblems({ ...env, NODE_ENV: 'production', DEMO: '1' })).toEqual([])
    expect(() => readEnv({ APP_URL: 'nonsense' })).toThrow(/APP_URL/)
    expect(readEnv({ BANK_ACCOUNT: 'none' }).BANK_ACCOUNT).toBeNull()
  })

  it('lets nobody say who people are in production but those who may', () => {
    const problemsOf = (more: Record<string, string>) =>
      productionProblems({ ...readEnv(more), NODE_ENV: 'production', DEMO: '0' }).join('\n')
    const keys = { GOOGLE_CLIENT_ID: 'ours', GOOGLE_CLIENT_SECRET: 'ours' }
    expect(problemsOf(keys)).not.toMatch(/GOOGLE|GITHUB/)
    expect(problemsOf({ ...keys, GOOGLE_ISSUER: 'https://accounts.example.com/' })).not.toMatch(/GOOGLE/)
    expect(problemsOf({ ...keys, GOOGLE_ISSUER: 'http://localhost:3014/google' })).toContain('GOOGLE_ISSUER')
    expect(problemsOf({ GITHUB_URL: 'http://localhost:3014/github' })).toContain('GITHUB_URL')
    expect(problemsOf(LOCAL_KEYS)).toMatch(
      /GOOGLE_CLIENT_ID is the local one.*\n.*GITHUB_CLIENT_ID is the local one/,
    )
    expect(describeServices(readEnv({ ...keys, GITHUB_CLIENT_ID: 'ours' })).join('\n')).toContain(
      'passwords and passkeys, Google, GitHub',
    )
  })
})
