import { createHash } from 'node:crypto'
import { json, type Reply } from '../http/server'
import { StripeError } from './errors'
import type { Store } from './store'

const DAY = 86_400_000

/** Refused before anything was begun: may be tried again with the same key. */
const NOT_BEGUN = [400, 401, 404, 409, 429]

/**
 * https://docs.stripe.com/api/idempotent_requests: the first answer is replayed for a day, whatever it was; other
 * parameters under the same key are an error, and so is the same key while its first request is still at work.
 */
export class Idempotency {
  private readonly running = new Set<string>()

  constructor(private readonly store: Store) {}

  /** Holds the key from the arrival of a request to its answer. */
  async exclusive(key: string | undefined, work: () => Promise<Reply>): Promise<Reply> {
    if (!key) return work()
    if (this.running.has(key)) {
      const message = 'There is currently another in-progress request using this Idempotency-Key.'
      return json(409, { error: { type: 'idempotency_error', code: 'idempotency_key_in_use', message } })
    }
    this.running.add(key)
    try {
      return await work()
    } finally {
      this.running.delete(key)
    }
  }

  /** Does the work unless its answer is known already. */
  once(key: string | undefined, request: string, work: () => Reply): Reply {
    if (!key) return work()
    const hash = createHash('sha256').update(request).digest('hex')
    const stored = this.store.answers.get(key)
    if (stored && stored.at > Date.now() - DAY) {
      if (stored.hash !== hash) {
        throw new StripeError(
          400,
          'idempotency_error',
          'Keys for idempotent requests can only be used with the same parameters they were first used with.',
        )
      }
      return {
        status: stored.status,
        body: stored.body,
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          'Idempotent-Replayed': 'true',
        },
      }
    }
    const reply = work()
    if (!NOT_BEGUN.includes(reply.status))
      this.store.putAnswer({ key, hash, status: reply.status, body: String(reply.body), at: Date.now() })
    return { ...reply, headers: { ...reply.headers, 'Idempotency-Key': key } }
  }
}
