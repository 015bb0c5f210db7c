import { addCharge } from './charges'
import { StripeError } from './errors'
import type { Events } from './events'
import { DECLINED, type Failure } from './failure'
import type { Store, StripeObject } from './store'
import { findCard, type TestCard } from './test-cards'

/** What the bank does with a card, and what becomes of the payment by it. */
export class Charging {
  constructor(
    readonly store: Store,
    readonly events: Events,
    private readonly baseUrl: () => string,
  ) {}

  cardOf(intentId: string): TestCard | undefined {
    const number = this.store.secrets.get(intentId)?.cardNumber
    return number === undefined ? undefined : findCard(number)
  }

  /** Throws a card error when the card is declined at once; the intent says so too then. */
  charge(intent: StripeObject): StripeObject {
    const card = this.cardOf(intent.id) ?? findCard('')
    const { behaviour } = card
    if (behaviour.kind === 'three_d_secure') return this.challenge(intent)
    if (behaviour.kind === 'decline') return this.decline(intent, card, behaviour.failure)
    if (behaviour.kind === 'slow') return this.process(intent)
    return this.paid(intent, card)
  }

  /** After 3-D Secure: nobody waits for the answer, so that a decline is no error but the state of the intent. */
  chargeAuthenticated(intent: StripeObject): StripeObject {
    const card = this.cardOf(intent.id) ?? findCard('')
    const failure = card.behaviour.kind === 'three_d_secure' ? card.behaviour.failure : undefined
    return failure ? this.failCharge(intent, card, failure) : this.paid(intent, card)
  }

  paid(intent: StripeObject, card: TestCard): StripeObject {
    const isManual = intent.capture_method === 'manual'
    const charge = addCharge(this, intent, card, isManual ? 'authorized' : 'paid')
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

  capture(intent: StripeObject, amount: number): StripeObject {
    const charge = this.store.get(String(intent.latest_charge), 'charge')
    if (charge) {
      const captured = this.store.put({ ...charge, captured: true, amount_captured: amount })
      this.events.emit('charge.captured', captured)
    }
    return this.succeed(intent, amount)
  }

  /** Gives back what was held and will not be captured. */
  release(intent: StripeObject): void {
    const charge = this.store.get(String(intent.latest_charge), 'charge')
    if (!charge) return
    const released = this.store.put({ ...charge, amount_refunded: charge.amount, refunded: true })
    this.events.emit('charge.refunded', released)
  }

  fail(intent: StripeObject, failure: Failure): StripeObject {
    const method = this.store.get(String(intent.payment_method), 'payment_method')
    const failed = this.store.put({
      ...intent,
      status: 'requires_payment_method',
      next_action: null,
      payment_method: null,
      last_payment_error: { type: 'card_error', ...failure, payment_method: method ?? null },
    })
    this.events.emit('payment_intent.payment_failed', failed)
    return failed
  }

  /** Ends the processing of a slow card, now or as long after it began as the card says. */
  finishLater(intent: StripeObject): void {
    const card = this.cardOf(intent.id)
    if (card?.behaviour.kind !== 'slow') return
    const { seconds, outcome } = card.behaviour
    setTimeout(() => {
      const current = this.store.get(intent.id, 'payment_intent')
      if (current?.status !== 'processing') return
      if (outcome === 'succeed') this.paid(current, card)
      else this.failCharge(current, card, DECLINED)
    }, seconds * 1000).unref()
  }

  private challenge(intent: StripeObject): StripeObject {
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

  private process(intent: StripeObject): StripeObject {
    const processing = this.store.put({ ...intent, status: 'processing', next_action: null })
    this.events.emit('payment_intent.processing', processing)
    this.finishLater(processing)
    return processing
  }

  /** https://docs.stripe.com/api/payment_intents/create#create_payment_intent-setup_future_usage */
  private keepMethod({ customer, setup_future_usage, payment_method }: StripeObject): void {
    const method = this.store.get(String(payment_method), 'payment_method')
    if (!method || !customer || !setup_future_usage || method.customer === customer) return
    this.events.emit('payment_method.attached', this.store.put({ ...method, customer }))
  }

  private succeed(intent: StripeObject, amount: number): StripeObject {
    this.keepMethod(intent)
    const done = this.store.put({
      ...intent,
      status: 'succeeded',
      amount_received: amount,
      amount_capturable: 0,
    })
    this.events.emit('payment_intent.succeeded', done)
    return done
  }

  /** A refusal at once answers 402 with the intent inside, after the intent has been updated. */
  private decline(intent: StripeObject, card: TestCard, failure: Failure): never {
    // A number that cannot be right never reaches a bank.
    const failed =
      failure.code === 'incorrect_number'
        ? this.fail(intent, failure)
        : this.failCharge(intent, card, failure)
    const { payment_method } = failed.last_payment_error as { payment_method: unknown }
    throw new StripeError(402, 'card_error', failure.message, {
      ...failure,
      ...(failed.latest_charge ? { charge: failed.latest_charge } : {}),
      payment_intent: failed,
      payment_method,
    })
  }

  private failCharge(intent: StripeObject, card: TestCard, failure: Failure): StripeObject {
    const charge = addCharge(this, intent, card, failure)
    return this.fail(this.store.put({ ...intent, latest_charge: charge.id }), failure)
  }
}
