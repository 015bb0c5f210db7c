import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId, newToken } from '@/lib/core/id'
import type { Contract } from '@/lib/http/contract'
import { type Answer, type ApiCall, answerTo } from '@/lib/testing/api'
import { seedBasics } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/people'
import { contracts } from './contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

/** An owner of the shop may everything: what they send is refused all the same, before anything is looked up. */
let session: Record<string, string>

beforeAll(async () => {
  await seedBasics()
  session = { Cookie: `session=${(await makePerson({ role: 'owner' })).token}` }
})

const named = (chosen: readonly Contract[]) =>
  chosen.map((contract) => [`${contract.method} ${contract.path}`, contract] as const)

/** Of the right form, and nobody's. */
const PARAMS: Record<string, string> = {
  token: newToken(),
  shareToken: newToken(),
  slug: 'ebb-mug',
  name: 'pattern.pdf',
}

/** Ids of saved cards are the provider's. */
const placeholderOf = (name: string, { path }: Contract) =>
  PARAMS[name] ?? (path.startsWith('/me/payment-methods') ? 'pm_nobody' : newId())

const namesIn = ({ path }: Contract) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

function ask(contract: Contract, { headers, ...call }: Omit<ApiCall, 'contract'>): Promise<Answer> {
  return answerTo({
    contract,
    params: Object.fromEntries(namesIn(contract).map((name) => [name, placeholderOf(name, contract)])),
    headers: { ...session, 'If-Match': '"1"', 'Idempotency-Key': newId(), ...headers },
    ...call,
  })
}

describe('a parameter that does not exist', () => {
  it.each(named(contracts))('is answered 400: %s', async (_, contract) => {
    const answer = await ask(contract, { query: { unheardOf: '1' } })
    expect([answer.status, answer.code]).toEqual([400, 'http.bad_query'])
  })
})

describe('a cursor that no answer has told', () => {
  const lists = contracts.filter((each) => each.query && 'cursor' in each.query.shape)
  it.each(named(lists.filter((each) => namesIn(each).length === 0)))(
    'is answered 400: %s',
    async (_, contract) => {
      const answer = await ask(contract, { query: { cursor: newToken() } })
      expect([answer.status, answer.code]).toEqual([400, 'page.bad_cursor'])
      expect(contract.errors?.[400]).toContain('page.bad_cursor')
    },
  )
})

describe('what cannot be an address', () => {
  it.each(named(contracts.filter((each) => namesIn(each).length > 0)))(
    'is answered 404: %s',
    async (_, contract) => {
      const params = Object.fromEntries(namesIn(contract).map((name) => [name, 'ä b']))
      expect((await ask(contract, { params, body: contract.body ? {} : undefined })).status).toBe(404)
    },
  )
})

describe('a body that is none of its own', () => {
  it.each(named(contracts.filter(({ body }) => body)))(
    'is answered 400, 413, 415 or 422: %s',
    async (_, contract) => {
      const send = (body: string, type = 'application/json') =>
        ask(contract, { body: new TextEncoder().encode(body), headers: { 'Content-Type': type } })
      for (const [answer, status, code] of [
        [await send('{'), 400, 'http.not_json'],
        [await send(`"${'x'.repeat(300_000)}"`), 413, 'http.too_large'],
        [await send('{}', 'text/plain'), 415, 'http.unsupported'],
        [await send('{"unheardOf":1}'), 422, 'http.invalid'],
      ] as const)
        expect([answer.status, answer.code]).toEqual([status, code])
    },
  )
})
