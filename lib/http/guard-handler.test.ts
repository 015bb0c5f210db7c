import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { notFound } from '@/lib/core/errors'
import { guardHandler } from './guard-handler'

/** A library that answers with the status it is asked for, and throws when it is asked for none. */
const handler = guardHandler(
  async (request: NextRequest, _context: unknown) => {
    const { status } = (await request.json()) as { status: number }
    if (!status) throw new Error('a bug in the library')
    return new Response('its own words', { status })
  },
  {
    maxBytes: 100,
    refuse: ({ nextUrl }) => {
      if (nextUrl.pathname !== '/api/library') throw notFound('page')
    },
    isPeer: ({ headers }) => headers.has('x-peer'),
  },
)

const send = (body: string, headers: Record<string, string> = {}, path = '/api/library') =>
  handler(
    new NextRequest(`http://shop.test${path}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    }),
    {},
  )

describe('a guarded handler of a library', () => {
  it.each([
    ['{"status":200}', 200],
    ['{"status":401}', 401],
    ['{"status":500}', 500],
    ['{}', 500],
    ['', 400],
    ['{', 400],
    [`"${'a'.repeat(100)}"`, 413],
  ])('answers %s with %i', async (body, status) => {
    const response = await send(body)
    expect(response.status).toBe(status)
    if (status >= 400) expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('leaves its protocol to those who speak it, and closes what is not ours', async () => {
    expect(await (await send('{"status":401}', { 'x-peer': '1' })).text()).toBe('its own words')
    expect((await send('{"status":200}', {}, '/api/library/other')).status).toBe(404)
  })
})
