import { describe, expect, it } from 'vitest'
import { fulfillmentStatusOf, paymentStatusOf } from '@/lib/orders/rollups'
import { decidePayment, type PaymentDecision, type PaymentState } from './decide-payment'

const order = { status: 'pending_payment', totalMinor: 1_000n, currency: 'USD' }
const payment: PaymentState = {
  id: 'p',
  intentId: 'pi',
  status: 'created',
  amountMinor: 1_000n,
  currency: 'USD',
  isPaidByAnother: false,
}
const paid = { id: 'pi', status: 'succeeded' as const, capturedMinor: 1_000n, currency: 'USD' }

describe('decidePayment', () => {
  it.each<[string, PaymentDecision]>([
    ['pending_payment', 'pay'],
    ['expired', 'revive'],
    ['cancelled', 'refund'],
    ['confirmed', 'refund'],
    ['completed', 'refund'],
  ])('money for an order that is %s means %s', (status, decision) => {
    expect(decidePayment({ ...order, status }, payment, paid)).toBe(decision)
  })

  it('never takes a success back', () => {
    for (const status of [
      'requires_payment',
      'requires_action',
      'processing',
      'succeeded',
      'cancelled',
    ] as const) {
      expect(decidePayment(order, { ...payment, status: 'succeeded' }, { ...paid, status })).toBe('ignore')
    }
  })

  it('notes steps that move no money, and nothing after the end', () => {
    expect(decidePayment(order, payment, { ...paid, status: 'requires_action', capturedMinor: 0n })).toBe(
      'note',
    )
    expect(
      decidePayment(
        order,
        { ...payment, status: 'cancelled' },
        { ...paid, status: 'cancelled', capturedMinor: 0n },
      ),
    ).toBe('ignore')
  })

  it('gives back what does not fit the order, or was paid already', () => {
    expect(decidePayment(order, payment, { ...paid, capturedMinor: 999n })).toBe('refund_mismatch')
    expect(decidePayment(order, payment, { ...paid, currency: 'EUR' })).toBe('refund_mismatch')
    expect(decidePayment(order, { ...payment, isPaidByAnother: true }, paid)).toBe('refund_duplicate')
  })
})

describe('rollups', () => {
  it('sum payments and lines up', () => {
    expect(paymentStatusOf({ capturedMinor: 0n, refundedMinor: 0n })).toBe('unpaid')
    expect(paymentStatusOf({ capturedMinor: 5n, refundedMinor: 0n })).toBe('paid')
    expect(paymentStatusOf({ capturedMinor: 5n, refundedMinor: 2n })).toBe('partially_refunded')
    expect(paymentStatusOf({ capturedMinor: 5n, refundedMinor: 5n })).toBe('refunded')
    expect(fulfillmentStatusOf([{ quantity: 2, fulfilledQuantity: 0 }])).toBe('unfulfilled')
    expect(fulfillmentStatusOf([{ quantity: 2, fulfilledQuantity: 1 }])).toBe('partially_fulfilled')
    expect(fulfillmentStatusOf([{ quantity: 2, fulfilledQuantity: 2 }])).toBe('fulfilled')
  })
})
