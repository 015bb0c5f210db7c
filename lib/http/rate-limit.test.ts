import { describe, expect, it } from 'vitest'
import { MAX_KEYS, memoryCounters } from '@/lib/adapters/kv/memory'

// A Redis that is configured, and gone.
process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:1'
process.env.UPSTASH_REDIS_REST_TOKEN = 'token'
const { limitRate } = await import('./rate-limit')
const { problemResponse } = await import('./problem')

describe('the rate limit', () => {
  it('holds without Redis, per client, and says when to come back', async () => {
    expect(await limitRate('10.0.0.1', 2)).toMatchObject({
      'RateLimit-Limit': '2',
      'RateLimit-Remaining': '1',
    })
    await limitRate('10.0.0.1', 2)
    const error = await limitRate('10.0.0.1', 2).catch((reason: unknown) => reason)
    const response = problemResponse(error, 'id')
    expect([response.status, response.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await response.json()).toMatchObject({ code: 'http.rate_limited' })
    expect(await limitRate('10.0.0.2', 2)).toMatchObject({ 'RateLimit-Remaining': '1' })
  })

  it('spares this machine unless a limit is asked for, and nobody else', async () => {
    expect(await limitRate('127.0.0.1')).toEqual({})
    expect(await limitRate('10.0.0.3')).toMatchObject({ 'RateLimit-Limit': '6000' })
    expect(await limitRate('127.0.0.1', 5)).toMatchObject({ 'RateLimit-Limit': '5' })
  })

  it('forgets the oldest client when too many come, and nobody who is being counted now', async () => {
    const counters = memoryCounters(() => 0, 3)
    for (const key of ['old', 'a', 'b', 'a']) await counters.increment(key, 60)
    await counters.increment('new', 60)
    expect(counters.size()).toBe(3)
    expect(await counters.increment('a', 60)).toBe(3)
    expect(await counters.increment('old', 60)).toBe(1)
    const many = memoryCounters()
    for (let client = 0; client < MAX_KEYS * 2; client += 1) await many.increment(`client ${client}`, 60)
    expect(many.size()).toBe(MAX_KEYS)
  })
})
