import { createHash } from 'node:crypto'
import { json, type Reply } from '../http/server'
import { StripeError } from './errors'
import type { Store } from './store'

const DAY = 86_400_000

/** https://docs.stripe.com/api/idempotent_requests: the first answer is replayed, whatever it was; other parameters are an error. */
export class Idempotency {
  private readonly running = new Set<string>()

  constructor(private readonly store: Store) {}

  async once(key: string | undefined, request: string, work: () => Promise<Reply> | Reply): Promise<Reply> {
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
        headers: { 'Content-Type': 'application/json', 'Idempotent-Replayed': 'true' },
      }
    }
    if (this.running.has(key)) {
      const message = 'There is currently another in-progress request using this Idempotency-Key.'
      return json(409, { error: { type: 'idempotency_error', code: 'idempotency_key_in_use', message } })
    }
    this.running.add(key)
    try {
      const reply = await work()
      // What failed validation was never begun and may be tried again with the same key.
      const isRefusedEarly =
        reply.status === 400 || reply.status === 401 || reply.status === 404 || reply.status === 429
      if (!isRefusedEarly)
        this.store.putAnswer({ key, hash, status: reply.status, body: String(reply.body), at: Date.now() })
      return reply
    } finally {
      this.running.delete(key)
    }
  }
}
