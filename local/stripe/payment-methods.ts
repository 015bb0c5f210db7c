import { missing, noSuch, StripeError } from './errors'
import type { Events } from './events'
import { type Form, object, text } from './form-body'
import { mergeMetadata } from './metadata'
import { newId, now, type Store, type StripeObject } from './store'
import { findCard, TEST_METHODS, type TestCard } from './test-cards'

const NO_BILLING_DETAILS = { address: null, email: null, name: null, phone: null, tax_id: null }

/** Cards, as payment methods: https://docs.stripe.com/api/payment_methods. Their numbers are kept beside them. */
export class PaymentMethods {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
  ) {}

  create(form: Form): StripeObject {
    const card = object(form, 'card')
    if (!card) throw missing('card')
    return this.add(readCard(card, 'card'), form)
  }

  read(id: string): StripeObject {
    const method = this.store.get(id, 'payment_method')
    if (!method) throw noSuch('PaymentMethod', id, 'payment_method')
    return method
  }

  /** One of the ready-made test methods becomes a method of the customer's own. */
  attach(id: string, form: Form): StripeObject {
    const customer = text(form, 'customer')
    if (!customer) throw missing('customer')
    if (!this.store.get(customer, 'customer')) throw noSuch('customer', customer, 'customer', 400)
    const known = TEST_METHODS[id] ? this.add(TEST_METHODS[id], {}) : this.read(id)
    const attached = this.store.put({ ...known, customer })
    this.events.emit('payment_method.attached', attached)
    return attached
  }

  detach(id: string): StripeObject {
    const detached = this.store.put({ ...this.read(id), customer: null })
    this.events.emit('payment_method.detached', detached)
    return detached
  }

  /** The method that a payment is to be made with, if the form names one. */
  ofPayment(form: Form): StripeObject | undefined {
    const data = object(form, 'payment_method_data')
    const card = data && object(data, 'card')
    if (card) return this.add(readCard(card, 'payment_method_data[card]'), data)
    const id = text(form, 'payment_method')
    if (!id) return undefined
    const ready = TEST_METHODS[id]
    if (ready) return this.add(ready, {})
    if (!this.store.get(id, 'payment_method')) throw noSuch('PaymentMethod', id, 'payment_method', 400)
    return this.read(id)
  }

  private add(number: string, form: Form): StripeObject {
    const method = this.store.put({
      id: newId('pm'),
      object: 'payment_method',
      created: now(),
      type: 'card',
      allow_redisplay: 'unspecified',
      billing_details: { ...NO_BILLING_DETAILS, ...object(form, 'billing_details') },
      card: {
        ...cardDetails(findCard(number)),
        display_brand: findCard(number).brand,
        generated_from: null,
        networks: { available: [findCard(number).brand], preferred: null },
        three_d_secure_usage: { supported: true },
      },
      customer: null,
      customer_account: null,
      livemode: false,
      metadata: mergeMetadata({}, form),
    })
    this.store.setSecret(method.id, { cardNumber: number })
    return method
  }
}

/** The number of a card whose date has not passed. */
function readCard(card: Form, param: string): string {
  const number = text(card, 'number')?.replace(/\D/g, '')
  if (!number) throw missing(`${param}[number]`)
  const month = Number(text(card, 'exp_month') ?? 0)
  if (!(month >= 1 && month <= 12))
    throw cardError('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month')
  const year = Number(text(card, 'exp_year') ?? 0)
  const fullYear = year < 100 ? year + 2000 : year
  const today = new Date()
  if (fullYear * 12 + month < today.getFullYear() * 12 + today.getMonth() + 1)
    throw cardError('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year')
  const code = text(card, 'cvc')
  if (code !== undefined && !/^\d{3,4}$/.test(code))
    throw cardError('invalid_cvc', "Your card's security code is invalid.", 'cvc')
  return number
}

function cardError(code: string, message: string, param: string): StripeError {
  return new StripeError(402, 'card_error', message, { code, param })
}

/** What a payment method and a charge both say of a card. */
export function cardDetails(card: TestCard) {
  return {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: card.number === '4000002760000016' ? 'DE' : 'US',
    exp_month: 12,
    exp_year: 2034,
    fingerprint: `fp_${card.number.slice(-8)}`,
    funding: card.about.includes('debit') ? 'debit' : 'credit',
    last4: card.number.slice(-4),
    regulated_status: 'unregulated',
    wallet: null,
  }
}
