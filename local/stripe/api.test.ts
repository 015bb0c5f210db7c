import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Running } from '../http/server'
import { startStripe } from './server'
import { TEST_CARDS } from './test-cards'

let stand: Running
let sdk: Stripe
let stateDir: string

beforeEach(() => {
  stateDir = mkdtempSync(path.join(tmpdir(), 'stripe-'))
  return start()
})
afterEach(() => stand.close())

async function start() {
  const keys = { secretKey: 'sk', publishableKey: 'pk', webhookSecret: 'whsec_test' }
  stand = await startStripe({ port: 0, stateDir, webhookUrls: [], ...keys })
  sdk = new Stripe('sk', { host: 'localhost', port: stand.port, protocol: 'http', maxNetworkRetries: 0 })
}

const base = { amount: 1299, currency: 'usd', automatic_payment_methods: { enabled: true } }
const paid = { ...base, payment_method: 'pm_card_visa', confirm: true }
const create = (extra: Partial<Stripe.PaymentIntentCreateParams> = {}, idempotencyKey?: string) =>
  sdk.paymentIntents.create({ ...base, ...extra }, idempotencyKey ? { idempotencyKey } : {})

/** A payment with a card of this number. */
async function payWith(number: string) {
  const card = { number, exp_month: 12, exp_year: 2034, cvc: '123' }
  const method = await sdk.paymentMethods.create({ type: 'card', card })
  return create({ payment_method: method.id, confirm: true })
}

describe('idempotency keys', () => {
  it('mark what is replayed, and conflict while the first request is at work', async () => {
    const first = await create({}, 'k')
    const again = await create({}, 'k')
    expect(again.id).toBe(first.id)
    expect([first, again].map(({ lastResponse }) => lastResponse.headers['idempotent-replayed'])).toEqual([
      undefined,
      'true',
    ])
    await fetch(`${stand.url}/_local/faults`, {
      method: 'POST',
      body: '{"match":"POST /v1/payment_intents","delayMs":300}',
    })
    const both = await Promise.allSettled([create({}, 'slow'), create({}, 'slow')])
    const refused = both.filter((each) => each.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { statusCode: 409, code: 'idempotency_key_in_use' } }])
  })

  it('replay a decline, and let go of a key whose request was never begun', async () => {
    const declined = { payment_method: 'pm_card_visa_chargeDeclined', confirm: true }
    const attempt = () => create(declined, 'declined').catch((error: Stripe.errors.StripeCardError) => error)
    expect([await attempt(), await attempt()]).toMatchObject([{ statusCode: 402 }, { statusCode: 402 }])
    expect((await sdk.paymentIntents.list()).data).toHaveLength(1)
    await expect(create({ amount: 1 }, 'mended')).rejects.toMatchObject({ code: 'amount_too_small' })
    expect((await create({ amount: 100 }, 'mended')).amount).toBe(100)
  })
})

describe('what is refused', () => {
  it.each([
    [{ amount: 49 }, { code: 'amount_too_small', param: 'amount' }],
    [{ amount: 29, currency: 'gbp' }, { code: 'amount_too_small' }],
    [{ amount: 100_000_000 }, { code: 'amount_too_large' }],
    [{ amount: 0 }, { code: 'parameter_invalid_integer' }],
    [{ amount: 12.5 }, { code: 'parameter_invalid_integer' }],
    [{ currency: 'dollars' }, { param: 'currency' }],
    [{ customer: 'cus_none' }, { code: 'resource_missing', param: 'customer' }],
    [{ payment_method: 'pm_none' }, { code: 'resource_missing', param: 'payment_method' }],
    [{ payment_method_types: ['card'] } as object, { code: 'parameter_unknown' }],
    [{ expand: ['nothing'] }, { message: 'This property cannot be expanded (nothing).' }],
  ])('%j', async (extra, error) => {
    await expect(create(extra)).rejects.toMatchObject({ statusCode: 400, ...error })
  })
})

describe('capture and cancel', () => {
  it('captures once, at most what is held', async () => {
    const held = await create({ ...paid, capture_method: 'manual' })
    await expect(sdk.paymentIntents.capture(held.id, { amount_to_capture: 1300 })).rejects.toMatchObject({
      param: 'amount_to_capture',
    })
    const captured = await sdk.paymentIntents.capture(held.id, {
      amount_to_capture: 500,
      expand: ['latest_charge'],
    })
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 500, amount_capturable: 0 })
    expect(captured.latest_charge).toMatchObject({ captured: true, amount_captured: 500 })
    await expect(sdk.paymentIntents.capture(held.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    await expect(sdk.refunds.create({ payment_intent: held.id, amount: 501 })).rejects.toThrow('greater than')
  })

  it('gives back what was held when it is cancelled, and knows four reasons', async () => {
    const held = await create({ ...paid, capture_method: 'manual' })
    const wrong = 'because' as Stripe.PaymentIntentCancelParams.CancellationReason
    await expect(sdk.paymentIntents.cancel(held.id, { cancellation_reason: wrong })).rejects.toMatchObject({
      param: 'cancellation_reason',
    })
    const cancelled = await sdk.paymentIntents.cancel(held.id, {
      cancellation_reason: 'abandoned',
      expand: ['latest_charge'],
    })
    expect(cancelled).toMatchObject({
      status: 'canceled',
      latest_charge: { captured: false, refunded: true },
    })
    for (const status of ['succeeded', 'processing']) {
      const other = status === 'succeeded' ? await create(paid) : await payWith('4000000000001976')
      expect(other.status).toBe(status)
      await expect(sdk.paymentIntents.cancel(other.id)).rejects.toMatchObject({
        code: 'payment_intent_unexpected_state',
      })
    }
  })
})

describe('refunds that take their time', () => {
  it.each([
    ['4000000000007726', 'pending', 'succeeded', 100],
    ['4000000000005126', 'succeeded', 'failed', 0],
  ])(
    '%s: %s at first, then %s, also over a restart',
    async (number, first, last, refunded) => {
      const payment = await payWith(number)
      const refund = await sdk.refunds.create({ payment_intent: payment.id, amount: 100 })
      expect(refund.status).toBe(first)
      await stand.close()
      await start()
      await expect
        .poll(async () => (await sdk.refunds.retrieve(refund.id)).status, { timeout: 8_000 })
        .toBe(last)
      expect((await sdk.charges.retrieve(String(payment.latest_charge))).amount_refunded).toBe(refunded)
      const told = (await sdk.events.list({ types: ['refund.updated', 'refund.failed'] })).data
      expect(told.map(({ type }) => type)).toEqual(
        last === 'failed' ? ['refund.failed', 'refund.updated'] : ['refund.updated'],
      )
    },
    15_000,
  )
})

describe('lists', () => {
  it('page in both directions and say whether there is more', async () => {
    for (let count = 0; count < 5; count += 1) await sdk.customers.create({ name: `c${count}` })
    const names = (list: { data: { name?: string | null }[] }) => list.data.map(({ name }) => name)
    const first = await sdk.customers.list({ limit: 2 })
    expect([names(first), first.has_more]).toEqual([['c4', 'c3'], true])
    const second = await sdk.customers.list({ limit: 3, starting_after: first.data[1]?.id ?? '' })
    expect([names(second), second.has_more]).toEqual([['c2', 'c1', 'c0'], false])
    const back = await sdk.customers.list({ limit: 2, ending_before: second.data[2]?.id ?? '' })
    expect([names(back), back.has_more]).toEqual([['c2', 'c1'], true])
    const all = await sdk.customers.list({ limit: 2 }).autoPagingToArray({ limit: 100 })
    expect(all).toHaveLength(5)
    await expect(sdk.customers.list({ starting_after: 'cus_none' })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'starting_after',
    })
    await expect(sdk.customers.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' })
  })

  it('filter events by type, and answer one by its id', async () => {
    const intent = await create(paid)
    const { data } = await sdk.events.list({ type: 'payment_intent.*' })
    expect(data.map(({ type }) => type)).toEqual(['payment_intent.succeeded', 'payment_intent.created'])
    expect((await sdk.events.retrieve(data[0]?.id ?? '')).data.object).toMatchObject({ id: intent.id })
  })
})

describe('customers, payment methods and endpoints', () => {
  it('are made, changed, listed and removed', async () => {
    const customer = await sdk.customers.create({ email: 'a@example.com', metadata: { a: '1', b: '2' } })
    expect((await sdk.customers.update(customer.id, { metadata: { a: '' } })).metadata).toEqual({ b: '2' })
    const method = await sdk.paymentMethods.attach('pm_card_visa', { customer: customer.id })
    expect((await sdk.customers.listPaymentMethods(customer.id)).data.map(({ id }) => id)).toEqual([
      method.id,
    ])
    expect((await create({ customer: customer.id, payment_method: method.id, confirm: true })).status).toBe(
      'succeeded',
    )
    expect((await sdk.paymentMethods.detach(method.id)).customer).toBeNull()
    expect(await sdk.customers.del(customer.id)).toMatchObject({ deleted: true })
    const endpoint = await sdk.webhookEndpoints.create({ url: 'http://localhost:1', enabled_events: ['*'] })
    expect(endpoint.secret).toMatch(/^whsec_/)
    expect(await sdk.webhookEndpoints.retrieve(endpoint.id)).not.toHaveProperty('secret')
  })
})

describe('cards of an intent', () => {
  it('are kept for its customer when it succeeds and says so, and not otherwise', async () => {
    const { id: customer } = await sdk.customers.create({})
    const cards = async () =>
      (await sdk.customers.listPaymentMethods(customer)).data.map(({ card }) => card?.last4)
    const pay = (payment_method: string, extra: Partial<Stripe.PaymentIntentCreateParams>) =>
      create({ customer, payment_method, confirm: true, ...extra }).catch(() => null)
    await pay('pm_card_mastercard', {})
    await pay('pm_card_visa_chargeDeclined', { setup_future_usage: 'on_session' })
    expect(await cards()).toEqual([])
    await pay('pm_card_visa', { setup_future_usage: 'on_session' })
    expect(await cards()).toEqual(['4242'])
    const [event] = (await sdk.events.list({ type: 'payment_method.attached' })).data
    expect(event?.data.object).toMatchObject({ customer })
  })
})

it('names every test card in the README', () => {
  const readme = readFileSync('local/stripe/README.md', 'utf8')
  for (const { number, about } of TEST_CARDS) expect(readme).toContain(`| ${number} | ${about} |`)
})
