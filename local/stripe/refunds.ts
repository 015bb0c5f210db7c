import { readAmount } from './amounts'
import { invalidParam, missing, noSuch, oneOf, StripeError } from './errors'
import type { Events } from './events'
import { type Form, text } from './form-body'
import { mergeMetadata } from './metadata'
import { newId, now, type Store, type StripeObject } from './store'
import { findCard } from './test-cards'

const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'] as const

/** How long a bank takes that does not answer at once. */
const LATER_MS = 3_000

/** https://docs.stripe.com/api/refunds */
export class Refunds {
  constructor(
    private readonly store: Store,
    private readonly events: Events,
  ) {}

  create(form: Form): StripeObject {
    const charge = this.findCharge(form)
    const reason = oneOf(text(form, 'reason'), 'reason', REASONS)
    const amount = readRefundAmount(form, charge)
    const later = this.laterOutcome(charge)
    const refund = this.store.put({
      id: newId('re'),
      object: 'refund',
      created: now(),
      amount,
      balance_transaction: null,
      charge: charge.id,
      currency: charge.currency,
      customer: charge.customer,
      customer_account: null,
      destination_details: {
        type: 'card',
        card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' },
      },
      metadata: mergeMetadata({}, form),
      payment_intent: charge.payment_intent,
      payment_method: charge.payment_method,
      reason: reason ?? null,
      receipt_number: null,
      source_transfer_reversal: null,
      status: later === 'succeeded' ? 'pending' : 'succeeded',
      transfer_reversal: null,
      ...(later === 'succeeded' ? { pending_reason: 'processing' } : {}),
    })
    const changed = this.giveBack(charge, amount)
    this.events.emit('refund.created', refund)
    this.events.emit('charge.refunded', changed)
    if (later) this.finishLater(refund.id, later)
    return refund
  }

  /** Ends the refunds of an intent at once that the bank would answer later. */
  finishAll(intentId: string): void {
    for (const { id, payment_intent: intent } of this.store.list('refund')) {
      const later = this.store.secrets.get(id)?.refundEnds
      if (intent === intentId && later) this.finish(id, later)
    }
  }

  read(id: string): StripeObject {
    const refund = this.store.get(id, 'refund')
    if (!refund) throw noSuch('refund', id)
    return refund
  }

  update(id: string, form: Form): StripeObject {
    const refund = this.read(id)
    const changed = this.store.put({ ...refund, metadata: mergeMetadata(refund.metadata, form) })
    this.events.emit('refund.updated', changed)
    return changed
  }

  /** Carries on with what the bank had not answered when the stand-in was stopped. */
  resume(): void {
    for (const { id } of this.store.list('refund')) {
      const later = this.store.secrets.get(id)?.refundEnds
      if (later) this.finishLater(id, later)
    }
  }

  private laterOutcome(charge: StripeObject): 'succeeded' | 'failed' | null {
    const number = this.store.secrets.get(String(charge.payment_intent))?.cardNumber ?? ''
    const { behaviour } = findCard(number)
    if (behaviour.kind !== 'refund_later') return null
    return behaviour.succeeds ? 'succeeded' : 'failed'
  }

  private finishLater(id: string, outcome: 'succeeded' | 'failed'): void {
    this.store.setSecret(id, { refundEnds: outcome })
    setTimeout(() => this.finish(id, outcome), LATER_MS).unref()
  }

  private finish(id: string, outcome: 'succeeded' | 'failed'): void {
    const known = this.store.get(id, 'refund')
    if (!known || this.store.secrets.get(id)?.refundEnds !== outcome) return
    const refund = this.store.put({
      ...known,
      status: outcome,
      pending_reason: undefined,
      ...(outcome === 'failed'
        ? { failure_reason: 'expired_or_canceled_card', failure_balance_transaction: null }
        : {}),
    })
    this.store.setSecret(id, { refundEnds: null })
    this.events.emit('refund.updated', refund)
    if (outcome === 'succeeded') return
    this.events.emit('refund.failed', refund)
    const charge = this.store.get(String(refund.charge), 'charge')
    if (charge) this.giveBack(charge, -Number(refund.amount))
  }

  private giveBack(charge: StripeObject, amount: number): StripeObject {
    const refunded = Number(charge.amount_refunded) + amount
    return this.store.put({
      ...charge,
      amount_refunded: refunded,
      refunded: refunded === Number(charge.amount_captured),
    })
  }

  private findCharge(form: Form): StripeObject {
    const intentId = text(form, 'payment_intent')
    const intent = intentId ? this.store.get(intentId, 'payment_intent') : undefined
    if (intentId && !intent) throw noSuch('payment_intent', intentId, 'payment_intent', 400)
    const chargeId = text(form, 'charge') ?? (intent ? String(intent.latest_charge) : undefined)
    if (!chargeId) throw missing('payment_intent')
    const charge = this.store.get(chargeId, 'charge')
    if (!charge && !intent) throw noSuch('charge', chargeId, 'charge', 400)
    if (charge?.status !== 'succeeded' || !charge.captured) {
      throw invalidParam('payment_intent', 'This PaymentIntent does not have a successful charge to refund.')
    }
    return charge
  }
}

/** What is asked for, else everything that is left. */
function readRefundAmount(form: Form, charge: StripeObject): number {
  const left = Number(charge.amount_captured) - Number(charge.amount_refunded)
  if (left === 0)
    throw new StripeError(400, 'invalid_request_error', `Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  const amount = text(form, 'amount') ? readAmount(form, 'amount') : left
  if (amount > left)
    throw invalidParam(
      'amount',
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
    )
  return amount
}
