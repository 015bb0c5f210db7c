import type { Events } from './events'
import type { Failure } from './failure'
import { cardDetails } from './payment-methods'
import { newId, now, type Store, type StripeObject } from './store'
import type { TestCard } from './test-cards'

/** Records what the bank answered to a payment: https://docs.stripe.com/api/charges */
export function addCharge(
  { store, events }: { store: Store; events: Events },
  intent: StripeObject,
  card: TestCard,
  outcome: 'paid' | 'authorized' | Failure,
): StripeObject {
  const failure = typeof outcome === 'string' ? null : outcome
  const amount = Number(intent.amount)
  const method = store.get(String(intent.payment_method), 'payment_method')
  const charge = store.put({
    id: newId('ch'),
    object: 'charge',
    created: now(),
    amount,
    amount_captured: outcome === 'paid' ? amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method?.billing_details ?? {
      address: null,
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'LOCAL NEXUS',
    captured: outcome === 'paid',
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(failure),
    paid: failure === null,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    payment_method_details: { type: 'card', card: chargedCard(card, amount) },
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: failure ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: null,
  })
  events.emit(failure ? 'charge.failed' : 'charge.succeeded', charge)
  return charge
}

function chargedCard(card: TestCard, amount: number) {
  return {
    ...cardDetails(card),
    amount_authorized: amount,
    installments: null,
    mandate: null,
    network: card.brand,
    three_d_secure: null,
  }
}

function outcomeOf(failure: Failure | null) {
  const isBlocked = failure?.decline_code === 'fraudulent'
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: failure ? '01' : null,
    network_status: isBlocked
      ? 'not_sent_to_network'
      : failure
        ? 'declined_by_network'
        : 'approved_by_network',
    reason: isBlocked ? 'highest_risk_level' : (failure?.decline_code ?? null),
    risk_level: isBlocked ? 'highest' : 'normal',
    seller_message: failure ? 'The bank did not accept the payment.' : 'Payment complete.',
    type: isBlocked ? 'blocked' : failure ? 'issuer_declined' : 'authorized',
  }
}
