import { noSuch } from './errors'
import type { Events } from './events'
import { type Form, object, text } from './form-body'
import { mergeMetadata } from './metadata'
import { newId, now, type Store, type StripeObject } from './store'

const TEXTS = ['email', 'name', 'phone', 'description'] as const

/** https://docs.stripe.com/api/customers */
export class Customers {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
  ) {}

  create(form: Form): StripeObject {
    const customer = this.store.put({
      id: newId('cus'),
      object: 'customer',
      created: now(),
      address: object(form, 'address') ?? null,
      balance: 0,
      currency: null,
      customer_account: null,
      default_source: null,
      delinquent: false,
      discount: null,
      invoice_prefix: newId('').slice(1, 9).toUpperCase(),
      invoice_settings: {
        custom_fields: null,
        default_payment_method: null,
        footer: null,
        rendering_options: null,
      },
      livemode: false,
      metadata: mergeMetadata({}, form),
      next_invoice_sequence: 1,
      preferred_locales: [],
      shipping: object(form, 'shipping') ?? null,
      tax_exempt: 'none',
      test_clock: null,
      ...Object.fromEntries(TEXTS.map((name) => [name, text(form, name) ?? null])),
    })
    this.events.emit('customer.created', customer)
    return customer
  }

  read(id: string): StripeObject {
    const customer = this.store.get(id, 'customer')
    if (!customer) throw noSuch('customer', id)
    return customer
  }

  update(id: string, form: Form): StripeObject {
    const customer = this.read(id)
    const texts = TEXTS.filter((name) => form[name] !== undefined).map((name) => [
      name,
      text(form, name) ?? null,
    ])
    const addresses = ['address', 'shipping'].flatMap((name) =>
      form[name] === undefined ? [] : [[name, object(form, name) ?? null]],
    )
    const metadata = mergeMetadata(customer.metadata, form)
    const changed = this.store.put({ ...customer, ...Object.fromEntries([...texts, ...addresses]), metadata })
    this.events.emit('customer.updated', changed)
    return changed
  }

  delete(id: string): unknown {
    const customer = this.read(id)
    this.store.delete(id)
    this.events.emit('customer.deleted', customer)
    return { id, object: 'customer', deleted: true }
  }
}
