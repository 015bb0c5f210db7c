import 'server-only'
import { memoryCounters } from '@/lib/adapters/kv/memory'
import { upstashCounters } from '@/lib/adapters/kv/upstash'
import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { isLoopback } from './client-address'

const local = memoryCounters()
const shared = env.UPSTASH_REDIS_REST_URL
  ? upstashCounters(env.UPSTASH_REDIS_REST_URL, env.UPSTASH_REDIS_REST_TOKEN)
  : local

const WINDOW_SECONDS = 60
const DEFAULT_PER_MINUTE = 6_000

/**
 * Counts a request of `client` and answers the headers that tell it where it stands
 * (draft-ietf-httpapi-ratelimit-headers). A client that nothing tells apart (null) is not limited here.
 * Throws `http.rate_limited` (429, Retry-After) over the limit.
 */
export async function limitRate(
  client: string | null,
  perMinute = env.RATE_LIMIT_PER_MINUTE ?? defaultLimit(client),
): Promise<Record<string, string>> {
  if (client === null || perMinute === 0) return {}
  const key = `rate:${client}`
  const count =
    (await shared.increment(key, WINDOW_SECONDS)) ?? (await local.increment(key, WINDOW_SECONDS)) ?? 0
  if (count > perMinute) {
    throw new AppError(
      'rate_limited',
      'http.rate_limited',
      'Too many requests. Wait a minute and try again.',
      {
        retryAfterSeconds: WINDOW_SECONDS,
      },
    )
  }
  return {
    'RateLimit-Limit': String(perMinute),
    'RateLimit-Remaining': String(perMinute - count),
    'RateLimit-Reset': String(WINDOW_SECONDS),
  }
}

/** This machine itself is limited only when a limit was asked for. */
function defaultLimit(client: string | null): number {
  return client !== null && isLoopback(client) ? 0 : DEFAULT_PER_MINUTE
}
