import type { CounterStore } from './port'

/** Counters of this process: enough for one instance, and the fallback when Redis is gone. */
export function memoryCounters(now: () => number = Date.now): CounterStore {
  const counters = new Map<string, { count: number; endsAt: number }>()
  return {
    increment(key, windowSeconds) {
      if (counters.size > MAX_KEYS) sweep(counters, now())
      const current = counters.get(key)
      if (current && current.endsAt > now()) {
        current.count += 1
        return Promise.resolve(current.count)
      }
      counters.set(key, { count: 1, endsAt: now() + windowSeconds * 1000 })
      return Promise.resolve(1)
    },
  }
}

const MAX_KEYS = 50_000

/** Forgets what has ended; if everything is current, somebody floods with new keys: start over. */
function sweep(counters: Map<string, { endsAt: number }>, now: number): void {
  for (const [key, { endsAt }] of counters) if (endsAt <= now) counters.delete(key)
  if (counters.size > MAX_KEYS) counters.clear()
}
