import { Customers } from './customers'
import { badKey, noSuch, StripeError } from './errors'
import type { Events } from './events'
import { expand } from './expand'
import { type Form, list, text } from './form-body'
import { page } from './lists'
import type { PaymentIntents } from './payment-intents'
import type { PaymentMethods } from './payment-methods'
import { publicView } from './public-view'
import type { Refunds } from './refunds'
import type { Store, StripeObject } from './store'
import { WebhookEndpoints } from './webhook-endpoints'

export type Access = 'secret' | 'publishable'
export type Call = { method: string; path: string; form: Form; access: Access }

type Operation = (id: string, form: Form) => unknown

/** Stripe's HTTP API: finds the operation and answers its object. */
export class Api {
  private readonly operations: Record<string, Operation>

  constructor(
    private readonly store: Store,
    events: Events,
    private readonly intents: PaymentIntents,
    methods: PaymentMethods,
    refunds: Refunds,
  ) {
    const customers = new Customers(store, events)
    const endpoints = new WebhookEndpoints(store)
    const all =
      (type: string): Operation =>
      (_, form) =>
        page(store, type, `/v1/${type}s`, form)
    this.operations = {
      'GET payment_intents': all('payment_intent'),
      'POST payment_intents': (_, form) => intents.create(form),
      'GET payment_intents/:id': (id) => intents.read(id),
      'POST payment_intents/:id': (id, form) => intents.update(id, form),
      'POST payment_intents/:id/confirm': (id, form) => intents.confirm(id, form),
      'POST payment_intents/:id/capture': (id, form) => intents.capture(id, form),
      'POST payment_intents/:id/cancel': (id, form) => intents.cancel(id, form),
      'GET refunds': all('refund'),
      'POST refunds': (_, form) => refunds.create(form),
      'GET refunds/:id': (id) => refunds.read(id),
      'POST refunds/:id': (id, form) => refunds.update(id, form),
      'GET customers': all('customer'),
      'POST customers': (_, form) => customers.create(form),
      'GET customers/:id': (id) => customers.read(id),
      'POST customers/:id': (id, form) => customers.update(id, form),
      'DELETE customers/:id': (id) => customers.delete(id),
      'GET customers/:id/payment_methods': (id, form) =>
        page(store, 'payment_method', `/v1/customers/${id}/payment_methods`, { ...form, customer: id }),
      'GET payment_methods': all('payment_method'),
      'POST payment_methods': (_, form) => methods.create(form),
      'GET payment_methods/:id': (id) => methods.read(id),
      'POST payment_methods/:id/attach': (id, form) => methods.attach(id, form),
      'POST payment_methods/:id/detach': (id) => methods.detach(id),
      'GET charges': all('charge'),
      'GET charges/:id': (id) => this.find('charge', id),
      'GET events': all('event'),
      'GET events/:id': (id) => this.find('event', id),
      'GET webhook_endpoints': (_, form) => withoutSecrets(all('webhook_endpoint')(_, form)),
      'POST webhook_endpoints': (_, form) => endpoints.create(form),
      'GET webhook_endpoints/:id': (id) => endpoints.read(id),
      'POST webhook_endpoints/:id': (id, form) => endpoints.update(id, form),
      'DELETE webhook_endpoints/:id': (id) => endpoints.delete(id),
    }
  }

  run(call: Call): unknown {
    const { method, path, form } = call
    const [, resource = '', id = '', action] = path.split('/').filter(Boolean)
    if (call.access === 'publishable') return this.publishable(call, resource, id, action)
    const route = [resource, ...(id ? [':id'] : []), ...(action ? [action] : [])].join('/')
    const operation = this.operations[`${method} ${route}`]
    if (!operation)
      throw new StripeError(404, 'invalid_request_error', `Unrecognized request URL (${method}: ${path}).`)
    return expand(this.store, operation(id, form), list(form, 'expand'))
  }

  /** A browser may read and confirm the one intent whose client secret it holds. */
  private publishable({ method, form }: Call, resource: string, id: string, action?: string): unknown {
    if (resource !== 'payment_intents' || id === '') throw badKey()
    const intent = this.intents.read(id)
    if (text(form, 'client_secret') !== intent.client_secret) throw noSuch('payment_intent', id, 'intent')
    if (method === 'GET' && !action) return publicView(intent)
    if (method === 'POST' && action === 'confirm') return publicView(this.intents.confirm(id, form))
    throw badKey()
  }

  private find(type: string, id: string): StripeObject {
    const found = this.store.get(id, type)
    if (!found) throw noSuch(type, id)
    return found
  }
}

function withoutSecrets(answer: unknown): unknown {
  const { data, ...rest } = answer as { data: StripeObject[] }
  return { ...rest, data: data.map(({ secret: _, ...shown }) => shown) }
}
