import 'server-only'
import { Redis } from '@upstash/redis'
import { log } from '@/lib/log'
import type { CounterStore } from './port'

/** Counters shared by all instances. Slow is treated like gone: a limit must never cost a request. */
export function upstashCounters(url: string, token: string): CounterStore {
  const redis = new Redis({ url, token, retry: false, signal: () => AbortSignal.timeout(300) })
  return {
    async increment(key, windowSeconds) {
      try {
        const window = Math.floor(Date.now() / 1000 / windowSeconds)
        const [count] = await redis
          .pipeline()
          .incr(`${key}:${window}`)
          .expire(`${key}:${window}`, windowSeconds)
          .exec<[number, number]>()
        return count
      } catch (error) {
        log.warn({ err: error }, 'Redis does not answer; limits are per process for now')
        return null
      }
    },
  }
}
