import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upstashCounters } from '@/lib/adapters/kv/upstash'
import { functions } from './functions'

describe('background functions', () => {
  it('have names of their own and start by an event or the clock', () => {
    const ids = functions.map((each) => each.id())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining([
        'send-order-confirmation',
        'expire-orders',
        'reconcile-payments',
        'sweep-outbox',
        'execute-refund',
      ]),
    )
  })
})

describe('shared counters', () => {
  let isBroken = false
  const server = createServer((_request, response) => {
    response.writeHead(isBroken ? 500 : 200, { 'Content-Type': 'application/json' })
    response.end(isBroken ? '{"error":"gone"}' : '[{"result":4},{"result":1}]')
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

  it('count in Redis, and answer null when it is gone', async () => {
    const counters = upstashCounters(`http://localhost:${(server.address() as AddressInfo).port}`, 'token')
    expect(await counters.increment('k', 60)).toBe(4)
    isBroken = true
    expect(await counters.increment('k', 60)).toBeNull()
  })
})
