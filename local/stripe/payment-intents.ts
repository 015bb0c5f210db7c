import { randomBytes } from 'node:crypto'
import { readAmount, readChargeAmount, readCurrency } from './amounts'
import { Charging } from './charging'
import { invalidParam, missing, noSuch, oneOf, refuseUnknown, unexpectedState } from './errors'
import type { Events } from './events'
import { NOT_AUTHENTICATED } from './failure'
import { type Form, object, text } from './form-body'
import { mergeMetadata } from './metadata'
import { newIntent, PARAMETERS } from './new-intent'
import type { PaymentMethods } from './payment-methods'
import { newId, now, type Store, type StripeObject } from './store'
import { findCard } from './test-cards'

const CANCELLATION_REASONS = ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned'] as const
const CONFIRMABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action']
const OPEN = [...CONFIRMABLE, 'requires_capture']

/** PaymentIntents: https://docs.stripe.com/payments/paymentintents/lifecycle */
export class PaymentIntents {
  private readonly charging: Charging

  constructor(
    private readonly store: Store,
    private readonly events: Events,
    private readonly methods: PaymentMethods,
    baseUrl: () => string,
  ) {
    this.charging = new Charging(store, events, baseUrl)
  }

  create(form: Form): StripeObject {
    refuseUnknown(form, PARAMETERS)
    const currency = readCurrency(form)
    const amount = readChargeAmount(form, currency)
    const customer = text(form, 'customer')
    if (customer && !this.store.get(customer, 'customer')) throw noSuch('customer', customer, 'customer', 400)
    const id = newId('pi')
    const secret = `${id}_secret_${randomBytes(12).toString('hex')}`
    const intent = this.store.put(newIntent({ id, secret, amount, currency, form }))
    this.events.emit('payment_intent.created', intent)
    if (text(form, 'confirm') === 'true') return this.confirm(id, form)
    this.choose(intent, form)
    return this.read(id)
  }

  read(id: string): StripeObject {
    const intent = this.store.get(id, 'payment_intent')
    if (!intent) throw noSuch('payment_intent', id, 'intent')
    return intent
  }

  update(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    const wanted = text(form, 'amount') || text(form, 'currency')
    if (!CONFIRMABLE.includes(String(intent.status)) && wanted)
      throw unexpectedState(
        `This PaymentIntent's amount could not be updated because it has a status of ${intent.status}.`,
        intent,
      )
    const changes: Record<string, unknown> = { metadata: mergeMetadata(intent.metadata, form) }
    if (text(form, 'currency')) changes.currency = readCurrency(form)
    if (text(form, 'amount'))
      changes.amount = readChargeAmount(form, String(changes.currency ?? intent.currency))
    for (const name of ['description', 'receipt_email', 'setup_future_usage', 'customer'])
      if (form[name] !== undefined) changes[name] = text(form, name) ?? null
    if (form.shipping !== undefined) changes.shipping = object(form, 'shipping') ?? null
    this.choose(this.store.put({ ...intent, ...changes }), form)
    return this.read(id)
  }

  confirm(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    if (!CONFIRMABLE.includes(String(intent.status)))
      throw unexpectedState(
        `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
        intent,
      )
    this.choose(intent, form)
    if (!this.charging.cardOf(id) || this.read(id).payment_method === null) throw missing('payment_method')
    const returnUrl = text(form, 'return_url')
    if (returnUrl) this.store.setSecret(id, { returnUrl })
    return this.charging.charge(this.read(id))
  }

  /** The bank's page was answered. */
  authenticated(id: string, isApproved: boolean): StripeObject {
    const intent = this.read(id)
    if (intent.status !== 'requires_action') return intent
    return isApproved
      ? this.charging.chargeAuthenticated(intent)
      : this.charging.fail(intent, NOT_AUTHENTICATED)
  }

  /** For tests: a charge that goes through although the intent was cancelled, as a slow bank may do. */
  succeedLate(id: string): StripeObject {
    const card = findCard('4242424242424242')
    const revived = this.store.put({ ...this.read(id), status: 'processing', canceled_at: null })
    return this.charging.paid(revived, card)
  }

  capture(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    if (intent.status !== 'requires_capture')
      throw unexpectedState(
        `This PaymentIntent could not be captured because it has a status of ${intent.status}.`,
        intent,
      )
    const held = Number(intent.amount_capturable)
    const amount = text(form, 'amount_to_capture') ? readAmount(form, 'amount_to_capture') : held
    if (amount > held)
      throw invalidParam(
        'amount_to_capture',
        `The amount of ${amount} is more than the ${held} that may be captured.`,
        'amount_too_large',
      )
    return this.charging.capture(intent, amount)
  }

  cancel(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    const reason = oneOf(text(form, 'cancellation_reason'), 'cancellation_reason', CANCELLATION_REASONS)
    if (!OPEN.includes(String(intent.status)))
      throw unexpectedState(
        `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${OPEN.join(', ')}, processing.`,
        intent,
      )
    if (intent.status === 'requires_capture') this.charging.release(intent)
    const cancelled = this.store.put({
      ...intent,
      status: 'canceled',
      canceled_at: now(),
      cancellation_reason: reason ?? null,
      next_action: null,
      amount_capturable: 0,
    })
    this.events.emit('payment_intent.canceled', cancelled)
    return cancelled
  }

  /** Carries on with what was processing when the stand-in was stopped. */
  resume(): void {
    for (const intent of this.store.list('payment_intent'))
      if (intent.status === 'processing') this.charging.finishLater(intent)
  }

  /** Takes over the payment method that the form names, if any. */
  private choose(intent: StripeObject, form: Form): void {
    const method = this.methods.ofPayment(form)
    if (!method) return
    const cardNumber = this.store.secrets.get(method.id)?.cardNumber
    if (cardNumber) this.store.setSecret(intent.id, { cardNumber })
    this.store.put({
      ...intent,
      payment_method: method.id,
      status: 'requires_confirmation',
      last_payment_error: null,
    })
  }
}
