import type { CounterStore } from './port'

/** More clients than this are not remembered at once: a flood of new keys must not fill the memory. */
export const MAX_KEYS = 50_000

/** Counters of this process: enough for one instance, and the fallback when Redis is gone. */
export function memoryCounters(
  now: () => number = Date.now,
  maxKeys = MAX_KEYS,
): CounterStore & { size(): number } {
  const counters = new Map<string, { count: number; endsAt: number }>()
  return {
    size: () => counters.size,
    increment(key, windowSeconds) {
      const current = counters.get(key)
      if (current && current.endsAt > now()) {
        current.count += 1
        return Promise.resolve(current.count)
      }
      // A Map keeps the order of insertion: whose window began first is forgotten first.
      counters.delete(key)
      const [oldest] = counters.keys()
      if (oldest !== undefined && counters.size >= maxKeys) counters.delete(oldest)
      counters.set(key, { count: 1, endsAt: now() + windowSeconds * 1000 })
      return Promise.resolve(1)
    },
  }
}
