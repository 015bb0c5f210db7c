import { createHmac } from 'node:crypto'
import { type Delivery, newId, now, type Store, type StripeObject } from './store'

export const API_VERSION = '2026-10-28.endive'

export type WebhookMode = { mode: 'normal' | 'paused' | 'off'; duplicate: number; delayMs: number }

/** Records events and brings them to the endpoints, at least once, as Stripe does. */
export class Events {
  settings: WebhookMode = { mode: 'normal', duplicate: 1, delayMs: 0 }
  private timer: NodeJS.Timeout | undefined
  private readonly running = new Set<string>()

  constructor(
    private readonly store: Store,
    private readonly defaults: { urls: string[]; secret: string; types: readonly string[] },
  ) {
    this.timer = setInterval(() => this.deliverDue(), 500)
    this.timer.unref()
  }

  close(): void {
    clearInterval(this.timer)
  }

  emit(type: string, object: StripeObject): StripeObject {
    const endpoints = this.settings.mode === 'off' ? [] : this.endpoints(type)
    const event = this.store.put({
      id: newId('evt'),
      object: 'event',
      created: now(),
      api_version: API_VERSION,
      livemode: false,
      pending_webhooks: endpoints.length,
      request: { id: null, idempotency_key: null },
      type,
      data: { object: structuredClone(object) },
    })
    for (const endpoint of endpoints) {
      for (let copy = 0; copy < this.settings.duplicate; copy += 1) {
        this.store.putDelivery({
          id: newId('dlv'),
          eventId: event.id,
          ...endpoint,
          attempts: 0,
          nextAt: Date.now() + this.settings.delayMs,
          deliveredAt: null,
          lastStatus: 'waiting',
        })
      }
    }
    if (this.settings.mode === 'normal') setImmediate(() => this.deliverDue())
    return event
  }

  /** Sends what is due; bounded, so that a slow shop is not flooded. */
  deliverDue(): void {
    if (this.settings.mode !== 'normal') return
    for (const delivery of this.waiting()) {
      if (this.running.size >= 16) return
      if (delivery.nextAt <= Date.now()) void this.deliver(delivery)
    }
  }

  /** Delivers everything held, in the given order, and waits for it. For tests. */
  async deliverAll(order: 'normal' | 'reversed', copies = 1): Promise<number> {
    const held = this.waiting()
    if (order === 'reversed') held.reverse()
    for (const delivery of held)
      for (let copy = 0; copy < copies; copy += 1) await this.deliver(delivery, true)
    return held.length
  }

  resend(eventId: string): void {
    const event = this.store.get(eventId, 'event')
    if (!event) return
    for (const endpoint of this.endpoints(String(event.type))) {
      const delivery: Delivery = {
        id: newId('dlv'),
        eventId,
        ...endpoint,
        attempts: 0,
        nextAt: Date.now(),
        deliveredAt: null,
        lastStatus: 'waiting',
      }
      this.store.putDelivery(delivery)
      void this.deliver(delivery)
    }
  }

  private waiting(): Delivery[] {
    return [...this.store.openDeliveries.values()].filter(({ id }) => !this.running.has(id))
  }

  private endpoints(type: string): { url: string; secret: string }[] {
    const isWanted = (types: readonly string[]) => types.includes('*') || types.includes(type)
    const { urls, secret, types } = this.defaults
    const own = isWanted(types) ? urls.map((url) => ({ url, secret })) : []
    const created = this.store
      .list('webhook_endpoint')
      .filter(({ status, enabled_events }) => status === 'enabled' && isWanted(enabled_events as string[]))
    return [...own, ...created.map(({ url, secret }) => ({ url: String(url), secret: String(secret) }))]
  }

  private async deliver(delivery: Delivery, isForced = false): Promise<void> {
    const event = this.store.get(delivery.eventId, 'event')
    if (!event) return
    if (this.running.has(delivery.id) && !isForced) return
    this.running.add(delivery.id)
    const body = JSON.stringify(event)
    const timestamp = now()
    const signature = createHmac('sha256', delivery.secret).update(`${timestamp}.${body}`).digest('hex')
    const status = await post(delivery.url, body, `t=${timestamp},v1=${signature}`)
    const attempts = delivery.attempts + 1
    const isDone = status.startsWith('2') || attempts >= 16
    // Stripe waits minutes and hours; for a person at a desk the same curve in seconds.
    const nextAt = Date.now() + Math.min(2 ** attempts, 600) * 1000
    this.store.putDelivery({
      ...delivery,
      attempts,
      lastStatus: status,
      deliveredAt: isDone ? Date.now() : null,
      nextAt,
    })
    this.running.delete(delivery.id)
    if (isDone)
      this.store.put({ ...event, pending_webhooks: Math.max(0, Number(event.pending_webhooks) - 1) })
    // A place is free for the next one in the queue.
    if (!isForced) this.deliverDue()
  }
}

async function post(url: string, body: string, signature: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Stripe-Signature': signature,
        'User-Agent': 'Stripe/1.0',
      },
      signal: AbortSignal.timeout(20_000),
    })
    await response.arrayBuffer()
    return String(response.status)
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  }
}
