import type { Fault, Faults } from '../http/faults'
import { json, type Reply } from '../http/server'
import type { Events, WebhookMode } from './events'
import type { PaymentIntents } from './payment-intents'
import type { Refunds } from './refunds'
import type { Store } from './store'

type Parts = { store: Store; events: Events; faults: Faults; intents: PaymentIntents; refunds: Refunds }

/** How tests make the stand-in misbehave, and look into it: everything below /_local/. */
export async function control(parts: Parts, method: string, path: string, body: string): Promise<Reply> {
  const { store, events, faults, intents, refunds } = parts
  const input = body ? (JSON.parse(body) as Record<string, unknown>) : {}
  switch (`${method} ${path}`) {
    case 'POST /_local/faults':
      faults.add(input as Partial<Fault>)
      return json(200, { ok: true })
    case 'DELETE /_local/faults':
      faults.clear()
      return json(200, { ok: true })
    case 'POST /_local/webhooks':
      events.settings = { ...events.settings, ...(input as Partial<WebhookMode>) }
      return json(200, events.settings)
    case 'POST /_local/webhooks/deliver': {
      const order = input.order === 'reversed' ? 'reversed' : 'normal'
      return json(200, { delivered: await events.deliverAll(order, Number(input.copies ?? 1)) })
    }
    case 'POST /_local/reset':
      store.reset()
      faults.clear()
      events.settings = { mode: 'normal', duplicate: 1, delayMs: 0 }
      return json(200, { ok: true })
    case 'GET /_local/state':
      return json(200, stateOf(store))
    default: {
      const late = /^\/_local\/intents\/(\w+)\/succeed$/.exec(path)?.[1]
      if (late) return json(200, intents.succeedLate(late))
      const refunded = /^\/_local\/intents\/(\w+)\/finish-refunds$/.exec(path)?.[1]
      if (refunded) {
        refunds.finishAll(refunded)
        return json(200, { ok: true })
      }
      const resend = /^\/_local\/events\/(\w+)\/resend$/.exec(path)?.[1]
      if (resend) events.resend(resend)
      return json(resend ? 200 : 404, { ok: Boolean(resend) })
    }
  }
}

function stateOf(store: Store) {
  return {
    intents: store
      .list('payment_intent')
      .map(({ id, status, amount, amount_received, currency, metadata }) => ({
        id,
        status,
        amount,
        amount_received,
        currency,
        metadata,
      })),
    refunds: store
      .list('refund')
      .map(({ id, amount, status, payment_intent }) => ({ id, amount, status, payment_intent })),
    undelivered: [...store.deliveries.values()].filter(({ deliveredAt }) => deliveredAt === null).length,
  }
}
