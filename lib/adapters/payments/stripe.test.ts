import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { stripePayments } from './stripe'

const signed = (payload: string) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: env.STRIPE_WEBHOOK_SECRET })
const read = (body: string) => stripePayments.readEvent(body, signed(body))
const event = (changes: object) =>
  JSON.stringify({ id: 'evt_1', type: 'payment_intent.succeeded', data: { object: {} }, ...changes })

describe('a signed webhook', () => {
  it('is read when it is an event', () => {
    const intent = { object: 'payment_intent', id: 'pi_1' }
    expect(read(event({ data: { object: intent } }))).toMatchObject({ id: 'evt_1', intentId: 'pi_1' })
    expect(read(event({ data: { object: { payment_intent: 'pi_2' } } })).intentId).toBe('pi_2')
    expect(read(event({ data: { object: { payment_intent: { id: 'pi_3' } } } })).intentId).toBe('pi_3')
    expect(read(event({})).intentId).toBeNull()
  })

  it.each([
    'null',
    '[]',
    '{}',
    'x',
    '{"id":1,"type":2,"data":3}',
    event({ data: null }),
    event({ data: { object: null } }),
    event({ id: 'a\0b' }),
    event({ id: 'e'.repeat(300) }),
    event({ data: { object: { object: 'payment_intent', id: 5 } } }),
    event({ data: { object: { payment_intent: [] } } }),
  ])('is refused when it is none: %s', (body) => {
    expect(() => read(body)).toThrowError(
      expect.objectContaining({ code: 'payments.bad_event', status: 400 }),
    )
  })

  it('is refused with the signature of another body', () => {
    expect(() => stripePayments.readEvent(event({}), signed('{}'))).toThrowError(
      expect.objectContaining({ code: 'payments.bad_signature', status: 400 }),
    )
  })
})
