import { randomBytes } from 'node:crypto'
import { badKey, missing, noSuch, StripeError } from './errors'
import type { Events } from './events'
import { type Form, list, object, text } from './form-body'
import type { PaymentIntents } from './payment-intents'
import type { Refunds } from './refunds'
import { newId, now, type Store, type StripeObject } from './store'

export type Access = 'secret' | 'publishable'
export type Call = { method: string; path: string; form: Form; access: Access }

/** Stripe's HTTP API: finds the operation and answers its object. */
export class Api {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
    private readonly intents: PaymentIntents,
    private readonly refunds: Refunds,
  ) {}

  run(call: Call): unknown {
    const [, resource = '', id, action] = call.path.split('/').filter(Boolean)
    if (call.access === 'publishable') return this.publishable(call, resource, id, action)
    const answer = this.secret(call, resource, id, action)
    return this.expand(answer, list(call.form, 'expand'))
  }

  /** A browser may read and confirm the one intent whose client secret it holds. */
  private publishable({ method, form }: Call, resource: string, id = '', action?: string): unknown {
    if (resource !== 'payment_intents' || id === '') throw badKey()
    const intent = this.intents.read(id)
    if (text(form, 'client_secret') !== intent.client_secret) throw noSuch('payment_intent', id, 'intent')
    if (method === 'GET' && !action) return publicView(intent)
    if (method === 'POST' && action === 'confirm') return publicView(this.intents.confirm(id, form))
    throw badKey()
  }

  private secret({ method, form }: Call, resource: string, id?: string, action?: string): unknown {
    const isPost = method === 'POST'
    switch (resource) {
      case 'payment_intents':
        if (!id)
          return isPost ? this.intents.create(form) : this.page('payment_intent', '/v1/payment_intents', form)
        if (!isPost) return this.intents.read(id)
        if (!action) return this.intents.update(id, form)
        if (action === 'confirm') return this.intents.confirm(id, form)
        if (action === 'capture') return this.intents.capture(id, form)
        if (action === 'cancel') return this.intents.cancel(id, form)
        break
      case 'refunds':
        if (!id) return isPost ? this.refunds.create(form) : this.page('refund', '/v1/refunds', form)
        return this.refunds.read(id)
      case 'customers':
        return this.simple('customer', 'cus', method, form, id, ['email', 'name', 'phone', 'description'])
      case 'payment_methods':
        if (id && action === 'attach')
          return this.store.put({
            ...this.find('payment_method', id),
            customer: text(form, 'customer') ?? null,
          })
        if (id && action === 'detach')
          return this.store.put({ ...this.find('payment_method', id), customer: null })
        return id ? this.find('payment_method', id) : this.page('payment_method', '/v1/payment_methods', form)
      case 'charges':
        return id ? this.find('charge', id) : this.page('charge', '/v1/charges', form)
      case 'events':
        return id ? this.find('event', id) : this.page('event', '/v1/events', form)
      case 'webhook_endpoints':
        return this.webhookEndpoint(method, form, id)
    }
    throw new StripeError(
      404,
      'invalid_request_error',
      `Unrecognized request URL (${method}: /v1/${resource}).`,
    )
  }

  private webhookEndpoint(method: string, form: Form, id?: string): unknown {
    if (!id && method === 'POST') {
      const url = text(form, 'url')
      if (!url) throw missing('url')
      const secret = `whsec_${randomBytes(16).toString('hex')}`
      return this.store.put({
        id: newId('we'),
        object: 'webhook_endpoint',
        created: now(),
        api_version: null,
        application: null,
        description: null,
        enabled_events: list(form, 'enabled_events').length > 0 ? list(form, 'enabled_events') : ['*'],
        livemode: false,
        metadata: {},
        secret,
        status: 'enabled',
        url,
      })
    }
    return this.simple('webhook_endpoint', 'we', method, form, id, ['url', 'description'])
  }

  private simple(
    type: string,
    prefix: string,
    method: string,
    form: Form,
    id: string | undefined,
    fields: string[],
  ): unknown {
    const given = Object.fromEntries(fields.map((name) => [name, text(form, name) ?? null]))
    const metadata = object(form, 'metadata') ?? {}
    if (!id && method === 'POST') {
      const made = this.store.put({
        id: newId(prefix),
        object: type,
        created: now(),
        livemode: false,
        metadata,
        ...given,
      })
      this.events.emit(`${type}.created`, made)
      return made
    }
    if (!id) return this.page(type, `/v1/${type}s`, form)
    const found = this.find(type, id)
    if (method === 'DELETE') {
      this.store.delete(id)
      return { id, object: type, deleted: true }
    }
    if (method !== 'POST') return found
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
    const changed = this.store.put({
      ...found,
      ...changes,
      metadata: { ...(found.metadata as object), ...metadata },
    })
    this.events.emit(`${type}.updated`, changed)
    return changed
  }

  private find(type: string, id: string): StripeObject {
    const found = this.store.get(id, type)
    if (!found) throw noSuch(type, id)
    return found
  }

  /** https://docs.stripe.com/api/pagination */
  private page(type: string, url: string, form: Form): unknown {
    const limit = Math.min(Math.max(Number(text(form, 'limit') ?? 10) || 10, 1), 100)
    const types = [...list(form, 'types'), ...(text(form, 'type') ? [text(form, 'type')] : [])]
    const created = object(form, 'created')
    const after = Number((created && (text(created, 'gte') ?? text(created, 'gt'))) ?? 0)
    const all = this.store
      .list(type)
      .filter((each) => types.length === 0 || types.includes(String(each.type)))
      .filter((each) => !text(form, 'customer') || each.customer === text(form, 'customer'))
      .filter((each) => !text(form, 'payment_intent') || each.payment_intent === text(form, 'payment_intent'))
      .filter((each) => each.created >= after)
    const start = all.findIndex(({ id }) => id === text(form, 'starting_after')) + 1
    const end = text(form, 'ending_before')
      ? all.findIndex(({ id }) => id === text(form, 'ending_before'))
      : undefined
    const rest = end === undefined ? all.slice(start) : all.slice(Math.max(0, end - limit), end)
    return { object: 'list', url, data: rest.slice(0, limit), has_more: rest.length > limit }
  }

  /** Replaces ids by their objects where asked: expand[]=latest_charge, expand[]=data.latest_charge. */
  private expand(answer: unknown, paths: string[]): unknown {
    if (paths.length === 0) return answer
    const copy = structuredClone(answer) as Record<string, unknown>
    for (const path of paths) this.expandAt(copy, path.split('.'))
    return copy
  }

  private expandAt(target: Record<string, unknown>, [name = '', ...rest]: string[]): void {
    const value = target[name]
    if (Array.isArray(value)) {
      for (const each of value) this.expandAt(each as Record<string, unknown>, rest)
      return
    }
    if (typeof value === 'string') {
      const found = this.store.objects.get(value)
      if (found) target[name] = structuredClone(found)
    }
    const next = target[name]
    if (rest.length > 0 && typeof next === 'object' && next !== null)
      this.expandAt(next as Record<string, unknown>, rest)
  }
}

function publicView(intent: StripeObject): Record<string, unknown> {
  const shown = [
    'id',
    'object',
    'created',
    'amount',
    'currency',
    'status',
    'client_secret',
    'next_action',
    'last_payment_error',
    'payment_method',
    'payment_method_types',
    'livemode',
    'capture_method',
    'confirmation_method',
    'canceled_at',
    'cancellation_reason',
    'description',
    'processing',
    'receipt_email',
    'setup_future_usage',
    'shipping',
    'source',
  ]
  return Object.fromEntries(shown.map((name) => [name, intent[name] ?? null]))
}
