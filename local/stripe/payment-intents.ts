import { randomBytes } from 'node:crypto'
import { invalidParam, missing, noSuch, StripeError, unexpectedState } from './errors'
import type { Events } from './events'
import { type Form, object, text } from './form-body'
import { newId, now, type Store, type StripeObject } from './store'
import { findCard, TEST_METHODS, type TestCard } from './test-cards'

/** https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const MINIMUM: Record<string, number> = { usd: 50, eur: 50, gbp: 30, jpy: 50, chf: 50, kwd: 160 }

/** PaymentIntents and the charges they make: https://docs.stripe.com/payments/paymentintents/lifecycle */
export class PaymentIntents {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
    private readonly baseUrl: () => string,
  ) {}

  create(form: Form): StripeObject {
    const amount = readAmount(form, 'amount')
    const currency = text(form, 'currency')?.toLowerCase()
    if (!currency) throw missing('currency')
    if (!/^[a-z]{3}$/.test(currency)) throw invalidParam('currency', `Invalid currency: ${currency}.`)
    const least = MINIMUM[currency] ?? 1
    if (amount < least)
      throw invalidParam(
        'amount',
        `Amount must be at least ${least} ${currency} in the smallest unit.`,
        'amount_too_small',
      )
    const id = newId('pi')
    const intent = this.store.put({
      id,
      object: 'payment_intent',
      created: now(),
      amount,
      amount_capturable: 0,
      amount_details: { tip: {} },
      amount_received: 0,
      application: null,
      application_fee_amount: null,
      automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
      canceled_at: null,
      cancellation_reason: null,
      capture_method: text(form, 'capture_method') ?? 'automatic_async',
      client_secret: `${id}_secret_${randomBytes(12).toString('hex')}`,
      confirmation_method: text(form, 'confirmation_method') ?? 'automatic',
      currency,
      customer: text(form, 'customer') ?? null,
      description: text(form, 'description') ?? null,
      excluded_payment_method_types: null,
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: object(form, 'metadata') ?? {},
      next_action: null,
      on_behalf_of: null,
      payment_method: null,
      payment_method_configuration_details: null,
      payment_method_options: {},
      payment_method_types: ['card'],
      processing: null,
      receipt_email: text(form, 'receipt_email') ?? null,
      review: null,
      setup_future_usage: text(form, 'setup_future_usage') ?? null,
      shipping: object(form, 'shipping') ?? null,
      source: null,
      statement_descriptor: null,
      statement_descriptor_suffix: text(form, 'statement_descriptor_suffix') ?? null,
      status: 'requires_payment_method',
      transfer_data: null,
      transfer_group: null,
    })
    this.events.emit('payment_intent.created', intent)
    const method = this.readMethod(form)
    if (method) this.attach(intent, method)
    return text(form, 'confirm') === 'true' ? this.confirm(id, form) : intent
  }

  read(id: string): StripeObject {
    const intent = this.store.get(id, 'payment_intent')
    if (!intent) throw noSuch('payment_intent', id, 'intent')
    return intent
  }

  update(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    if (['succeeded', 'canceled', 'processing'].includes(String(intent.status))) {
      throw unexpectedState(`This PaymentIntent's status is ${intent.status}: it cannot be updated.`, intent)
    }
    const changes: Record<string, unknown> = {}
    if (text(form, 'amount')) changes.amount = readAmount(form, 'amount')
    for (const name of ['description', 'receipt_email'])
      if (text(form, name)) changes[name] = text(form, name)
    const metadata = object(form, 'metadata')
    if (metadata) changes.metadata = { ...(intent.metadata as object), ...metadata }
    return this.store.put({ ...intent, ...changes })
  }

  confirm(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    const method = this.readMethod(form)
    if (
      !['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(String(intent.status))
    ) {
      throw unexpectedState(
        `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
        intent,
      )
    }
    if (method) this.attach(intent, method)
    const number = this.store.secrets.get(id)?.cardNumber
    if (!number) throw missing('payment_method')
    const returnUrl = text(form, 'return_url')
    if (returnUrl) this.store.setSecret(id, { returnUrl })
    return this.charge(this.read(id), findCard(number), false)
  }

  /** The bank's page was answered. */
  authenticated(id: string, isApproved: boolean): StripeObject {
    const intent = this.read(id)
    if (intent.status !== 'requires_action') return intent
    if (isApproved) return this.charge(intent, findCard(this.store.secrets.get(id)?.cardNumber ?? ''), true)
    return this.fail(intent, {
      code: 'payment_intent_authentication_failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
    })
  }

  /** For tests: a charge that goes through although the intent was cancelled, as a slow bank may do. */
  succeedLate(id: string): StripeObject {
    const card = findCard('4242424242424242')
    return this.paid(this.store.put({ ...this.read(id), status: 'processing', canceled_at: null }), card)
  }

  capture(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    if (intent.status !== 'requires_capture') {
      throw unexpectedState(
        `This PaymentIntent could not be captured because it has a status of ${intent.status}.`,
        intent,
      )
    }
    const amount = text(form, 'amount_to_capture')
      ? readAmount(form, 'amount_to_capture')
      : Number(intent.amount)
    if (amount > Number(intent.amount))
      throw invalidParam('amount_to_capture', 'The amount is more than was authorized.')
    const charge = this.store.get(String(intent.latest_charge), 'charge')
    if (charge)
      this.events.emit(
        'charge.captured',
        this.store.put({ ...charge, captured: true, amount_captured: amount }),
      )
    return this.succeed(intent, amount)
  }

  cancel(id: string, form: Form): StripeObject {
    const intent = this.read(id)
    if (['succeeded', 'canceled', 'processing'].includes(String(intent.status))) {
      throw unexpectedState(
        `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
        intent,
      )
    }
    const cancelled = this.store.put({
      ...intent,
      status: 'canceled',
      canceled_at: now(),
      cancellation_reason: text(form, 'cancellation_reason') ?? null,
      next_action: null,
      amount_capturable: 0,
    })
    this.events.emit('payment_intent.canceled', cancelled)
    return cancelled
  }

  private readMethod(form: Form): string | undefined {
    const data = object(form, 'payment_method_data')
    const card = data && object(data, 'card')
    if (card) {
      const number = text(card, 'number')?.replace(/\D/g, '')
      if (!number) throw missing('payment_method_data[card][number]')
      const year = Number(text(card, 'exp_year') ?? 0)
      const month = Number(text(card, 'exp_month') ?? 0)
      if (!(month >= 1 && month <= 12))
        throw cardError('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month')
      const fullYear = year < 100 ? year + 2000 : year
      const today = new Date()
      if (
        fullYear < today.getFullYear() ||
        (fullYear === today.getFullYear() && month < today.getMonth() + 1)
      ) {
        throw cardError('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year')
      }
      return number
    }
    const id = text(form, 'payment_method')
    if (!id) return undefined
    const number = TEST_METHODS[id] ?? this.store.secrets.get(id)?.cardNumber
    if (!number) throw noSuch('PaymentMethod', id, 'payment_method')
    return number
  }

  private attach(intent: StripeObject, number: string): void {
    const method = this.store.put({
      id: newId('pm'),
      object: 'payment_method',
      created: now(),
      type: 'card',
      customer: null,
      livemode: false,
      metadata: {},
      billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
      card: cardDetails(findCard(number)),
    })
    this.store.setSecret(method.id, { cardNumber: number })
    this.store.setSecret(intent.id, { cardNumber: number })
    this.store.put({
      ...intent,
      payment_method: method.id,
      status: 'requires_confirmation',
      last_payment_error: null,
    })
  }

  private charge(intent: StripeObject, card: TestCard, isAuthenticated: boolean): StripeObject {
    const { behaviour } = card
    if (behaviour.kind === 'three_d_secure' && !isAuthenticated) {
      const url = `${this.baseUrl()}/3ds/${intent.id}?client_secret=${intent.client_secret}`
      const waiting = this.store.put({
        ...intent,
        status: 'requires_action',
        next_action: {
          type: 'redirect_to_url',
          redirect_to_url: { url, return_url: this.store.secrets.get(intent.id)?.returnUrl ?? null },
        },
      })
      this.events.emit('payment_intent.requires_action', waiting)
      return waiting
    }
    if (behaviour.kind === 'decline') return this.decline(intent, card, behaviour)
    if (behaviour.kind === 'three_d_secure' && behaviour.outcome === 'decline') {
      return this.fail(intent, {
        code: 'card_declined',
        decline_code: 'generic_decline',
        message: 'Your card was declined.',
      })
    }
    if (behaviour.kind === 'slow') return this.processLater(intent, card, behaviour)
    return this.paid(intent, card)
  }

  private processLater(
    intent: StripeObject,
    card: TestCard,
    behaviour: { seconds: number; outcome: string },
  ): StripeObject {
    const processing = this.store.put({ ...intent, status: 'processing', next_action: null })
    this.events.emit('payment_intent.processing', processing)
    setTimeout(() => {
      const current = this.read(intent.id)
      if (current.status !== 'processing') return
      if (behaviour.outcome === 'succeed') this.paid(current, card)
      else
        this.fail(current, {
          code: 'card_declined',
          decline_code: 'generic_decline',
          message: 'Your card was declined.',
        })
    }, behaviour.seconds * 1000).unref()
    return processing
  }

  private paid(intent: StripeObject, card: TestCard): StripeObject {
    const isManual = intent.capture_method === 'manual'
    const charge = this.addCharge(intent, card, isManual ? 'authorized' : 'paid')
    const charged = this.store.put({
      ...intent,
      latest_charge: charge.id,
      next_action: null,
      last_payment_error: null,
    })
    if (!isManual) return this.succeed(charged, Number(intent.amount))
    const held = this.store.put({
      ...charged,
      status: 'requires_capture',
      amount_capturable: Number(intent.amount),
    })
    this.events.emit('payment_intent.amount_capturable_updated', held)
    return held
  }

  private succeed(intent: StripeObject, amount: number): StripeObject {
    const done = this.store.put({
      ...intent,
      status: 'succeeded',
      amount_received: amount,
      amount_capturable: 0,
    })
    this.events.emit('payment_intent.succeeded', done)
    const charge = this.store.get(String(done.latest_charge), 'charge')
    if (charge) this.events.emit('charge.succeeded', charge)
    return done
  }

  /** A synchronous refusal answers 402 with the intent inside, after the intent has been updated. */
  private decline(
    intent: StripeObject,
    card: TestCard,
    behaviour: { code: string; declineCode?: string; message: string },
  ): never {
    const error = {
      code: behaviour.code,
      message: behaviour.message,
      ...(behaviour.declineCode ? { decline_code: behaviour.declineCode } : {}),
    }
    const charge =
      behaviour.code === 'incorrect_number' ? null : this.addCharge(intent, card, 'failed', error)
    const failed = this.fail(charge ? this.store.put({ ...intent, latest_charge: charge.id }) : intent, error)
    const { payment_method } = failed.last_payment_error as { payment_method: unknown }
    throw new StripeError(402, 'card_error', behaviour.message, {
      ...error,
      ...(charge ? { charge: charge.id } : {}),
      payment_intent: failed,
      payment_method,
    })
  }

  private fail(
    intent: StripeObject,
    error: { code: string; decline_code?: string; message: string },
  ): StripeObject {
    const method = this.store.get(String(intent.payment_method), 'payment_method')
    const failed = this.store.put({
      ...intent,
      status: 'requires_payment_method',
      next_action: null,
      payment_method: null,
      last_payment_error: { type: 'card_error', ...error, payment_method: method ?? null },
    })
    this.events.emit('payment_intent.payment_failed', failed)
    return failed
  }

  private addCharge(
    intent: StripeObject,
    card: TestCard,
    state: 'paid' | 'authorized' | 'failed',
    error?: { code: string; message: string },
  ): StripeObject {
    const charge = this.store.put({
      id: newId('ch'),
      object: 'charge',
      created: now(),
      amount: Number(intent.amount),
      amount_captured: state === 'paid' ? Number(intent.amount) : 0,
      amount_refunded: 0,
      balance_transaction: null,
      billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
      captured: state === 'paid',
      currency: intent.currency,
      customer: intent.customer,
      description: intent.description,
      disputed: false,
      failure_code: error?.code ?? null,
      failure_message: error?.message ?? null,
      livemode: false,
      metadata: intent.metadata,
      outcome: {
        network_status: error ? 'declined_by_network' : 'approved_by_network',
        risk_level: 'normal',
        type: error ? 'issuer_declined' : 'authorized',
        seller_message: error ? 'The bank did not accept the payment.' : 'Payment complete.',
      },
      paid: state !== 'failed',
      payment_intent: intent.id,
      payment_method: intent.payment_method,
      payment_method_details: { type: 'card', card: { ...cardDetails(card), three_d_secure: null } },
      receipt_email: intent.receipt_email,
      receipt_url: null,
      refunded: false,
      shipping: intent.shipping,
      status: state === 'failed' ? 'failed' : 'succeeded',
    })
    if (state === 'failed') this.events.emit('charge.failed', charge)
    return charge
  }
}

export function readAmount(form: Form, name: string): number {
  const raw = text(form, name)
  if (raw === undefined) throw missing(name)
  if (!/^-?\d+$/.test(raw)) throw invalidParam(name, `Invalid integer: ${raw}`, 'parameter_invalid_integer')
  const amount = Number(raw)
  if (amount < 0 || amount > 99_999_999) throw invalidParam(name, `Invalid amount: ${raw}`)
  return amount
}

function cardError(code: string, message: string, param: string): StripeError {
  return new StripeError(402, 'card_error', message, { code, param })
}

function cardDetails(card: TestCard) {
  return {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: card.number === '4000002760000016' ? 'DE' : 'US',
    exp_month: 12,
    exp_year: 2034,
    fingerprint: `fp_${card.number.slice(-8)}`,
    funding: card.about.includes('debit') ? 'debit' : 'credit',
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    three_d_secure_usage: { supported: true },
    wallet: null,
  }
}
