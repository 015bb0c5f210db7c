import { invalidParam, missing, noSuch, StripeError } from './errors'
import type { Events } from './events'
import { type Form, object, text } from './form-body'
import { readAmount } from './payment-intents'
import { newId, now, type Store, type StripeObject } from './store'
import { findCard } from './test-cards'

/** https://docs.stripe.com/api/refunds */
export class Refunds {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
  ) {}

  create(form: Form): StripeObject {
    const charge = this.findCharge(form)
    const left = Number(charge.amount_captured) - Number(charge.amount_refunded)
    const amount = text(form, 'amount') ? readAmount(form, 'amount') : left
    if (left === 0)
      throw new StripeError(400, 'invalid_request_error', `Charge ${charge.id} has already been refunded.`, {
        code: 'charge_already_refunded',
      })
    if (amount > left)
      throw invalidParam(
        'amount',
        `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      )
    if (amount < 1) throw invalidParam('amount', 'Invalid positive integer', 'parameter_invalid_integer')

    const { behaviour } = findCard(this.store.secrets.get(String(charge.payment_intent))?.cardNumber ?? '')
    const isLater = behaviour.kind === 'refund_later'
    const refund = this.store.put({
      id: newId('re'),
      object: 'refund',
      created: now(),
      amount,
      balance_transaction: null,
      charge: charge.id,
      currency: charge.currency,
      destination_details: { type: 'card', card: { type: 'refund' } },
      metadata: object(form, 'metadata') ?? {},
      payment_intent: charge.payment_intent,
      reason: text(form, 'reason') ?? null,
      receipt_number: null,
      source_transfer_reversal: null,
      status: isLater && behaviour.succeeds ? 'pending' : 'succeeded',
      transfer_reversal: null,
    })
    const refunded = Number(charge.amount_refunded) + amount
    const changed = this.store.put({
      ...charge,
      amount_refunded: refunded,
      refunded: refunded === Number(charge.amount_captured),
    })
    this.events.emit('refund.created', refund)
    this.events.emit('charge.refunded', changed)
    if (isLater) setTimeout(() => this.finish(refund, behaviour.succeeds), 3_000).unref()
    return refund
  }

  /** Ends the refunds of an intent at once that would do so later. */
  finishAll(intentId: string): void {
    const { behaviour } = findCard(this.store.secrets.get(intentId)?.cardNumber ?? '')
    if (behaviour.kind !== 'refund_later') return
    for (const refund of this.store.list('refund'))
      if (refund.payment_intent === intentId) this.finish(refund, behaviour.succeeds)
  }

  read(id: string): StripeObject {
    const refund = this.store.get(id, 'refund')
    if (!refund) throw noSuch('refund', id)
    return refund
  }

  private finish({ id }: StripeObject, succeeds: boolean): void {
    const status = succeeds ? 'succeeded' : 'failed'
    const before = this.read(id)
    if (before.status === status) return
    const refund = this.store.put({ ...before, status, ...(succeeds ? {} : { failure_reason: 'unknown' }) })
    this.events.emit('refund.updated', refund)
    if (succeeds) return
    this.events.emit('refund.failed', refund)
    const charge = this.store.get(String(refund.charge), 'charge')
    if (charge)
      this.store.put({
        ...charge,
        amount_refunded: Number(charge.amount_refunded) - Number(refund.amount),
        refunded: false,
      })
  }

  private findCharge(form: Form): StripeObject {
    const intentId = text(form, 'payment_intent')
    const chargeId =
      text(form, 'charge') ??
      (intentId ? String(this.store.get(intentId, 'payment_intent')?.latest_charge) : undefined)
    if (!chargeId) throw missing('payment_intent')
    if (intentId && !this.store.get(intentId, 'payment_intent'))
      throw noSuch('payment_intent', intentId, 'payment_intent')
    const charge = this.store.get(chargeId, 'charge')
    if (charge?.status !== 'succeeded' || !charge.captured) {
      throw invalidParam('payment_intent', 'This PaymentIntent does not have a successful charge to refund.')
    }
    return charge
  }
}
