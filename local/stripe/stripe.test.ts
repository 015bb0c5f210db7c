import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Running } from '../http/server'
import { startStripe } from './server'
import { TEST_CARDS } from './test-cards'

const SECRET = 'whsec_test'
let stand: Running
let stateDir: string
let sdk: Stripe
let hook: Server
let received: Stripe.Event[]
let hookStatus: number

beforeEach(async () => {
  received = []
  hookStatus = 200
  stateDir = mkdtempSync(path.join(tmpdir(), 'stripe-'))
  hook = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      if (hookStatus === 200)
        received.push(sdk.webhooks.constructEvent(body, String(request.headers['stripe-signature']), SECRET))
      response.writeHead(hookStatus).end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, resolve))
  await start()
})

afterEach(async () => {
  await stand.close()
  hook.close()
})

async function start() {
  const url = `http://localhost:${(hook.address() as AddressInfo).port}`
  stand = await startStripe({
    port: 0,
    stateDir,
    secretKey: 'sk',
    publishableKey: 'pk',
    webhookSecret: SECRET,
    webhookUrls: [url],
  })
  sdk = new Stripe('sk', { host: 'localhost', port: stand.port, protocol: 'http', maxNetworkRetries: 0 })
}

const create = (extra: Partial<Stripe.PaymentIntentCreateParams> = {}, key?: string) =>
  sdk.paymentIntents.create(
    { amount: 1299, currency: 'usd', automatic_payment_methods: { enabled: true }, ...extra },
    key ? { idempotencyKey: key } : {},
  )

async function confirm(intent: Stripe.PaymentIntent, number: string) {
  const body = new URLSearchParams({
    key: 'pk',
    client_secret: intent.client_secret ?? '',
    return_url: 'http://localhost/return',
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': number,
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': '34',
    'payment_method_data[card][cvc]': '123',
  })
  const response = await fetch(`${stand.url}/v1/payment_intents/${intent.id}/confirm`, {
    method: 'POST',
    body,
  })
  return {
    status: response.status,
    body: (await response.json()) as {
      status?: string
      error?: { code: string; decline_code?: string }
      next_action?: { redirect_to_url: { url: string } }
    },
  }
}

const local = (call: string, body?: unknown, method = 'POST') =>
  fetch(`${stand.url}/_local/${call}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })

describe('payments', () => {
  it('takes a card from the browser and tells the shop by a signed webhook', async () => {
    const intent = await create({ metadata: { orderId: 'o1' } })
    expect((await confirm(intent, '4242424242424242')).body.status).toBe('succeeded')
    const paid = await sdk.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] })
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 1299, metadata: { orderId: 'o1' } })
    expect(paid.latest_charge).toMatchObject({
      payment_method_details: { card: { brand: 'visa', last4: '4242' } },
    })
    await expect.poll(() => received.map(({ type }) => type)).toContain('payment_intent.succeeded')
  })

  it.each([
    ['4000000000000002', 'generic_decline'],
    ['4000000000009995', 'insufficient_funds'],
    ['4100000000000019', 'fraudulent'],
  ])('declines %s as %s, and the same intent can be paid with another card', async (number, declineCode) => {
    const intent = await create()
    const declined = await confirm(intent, number)
    expect(declined).toMatchObject({
      status: 402,
      body: { error: { code: 'card_declined', decline_code: declineCode } },
    })
    expect(await sdk.paymentIntents.retrieve(intent.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { decline_code: declineCode },
    })
    expect((await confirm(intent, '4242424242424242')).body.status).toBe('succeeded')
  })

  it.each([
    ['approve', 'succeeded'],
    ['reject', 'requires_payment_method'],
  ])('asks for 3-D Secure: %s leads to %s', async (outcome, status) => {
    const intent = await create()
    const asked = await confirm(intent, '4000002500003155')
    const url = asked.body.next_action?.redirect_to_url.url ?? ''
    expect(asked.body.status).toBe('requires_action')
    expect((await fetch(url)).status).toBe(200)
    const answered = await fetch(new URL(url).origin + new URL(url).pathname, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ client_secret: intent.client_secret ?? '', outcome }),
    })
    expect(answered.headers.get('location')).toContain('http://localhost/return?payment_intent=pi_')
    expect((await sdk.paymentIntents.retrieve(intent.id)).status).toBe(status)
  })

  it('captures by hand, in part', async () => {
    const intent = await create({ capture_method: 'manual', payment_method: 'pm_card_visa', confirm: true })
    expect(intent).toMatchObject({ status: 'requires_capture', amount_capturable: 1299 })
    expect(await sdk.paymentIntents.capture(intent.id, { amount_to_capture: 1000 })).toMatchObject({
      status: 'succeeded',
      amount_received: 1000,
    })
  })

  it('cancels what is unpaid and nothing else', async () => {
    const intent = await create()
    expect((await sdk.paymentIntents.cancel(intent.id)).status).toBe('canceled')
    await expect(sdk.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  it('refunds up to what was captured', async () => {
    const intent = await create({ payment_method: 'pm_card_visa', confirm: true })
    expect((await sdk.refunds.create({ payment_intent: intent.id, amount: 299 })).status).toBe('succeeded')
    await expect(sdk.refunds.create({ payment_intent: intent.id, amount: 1001 })).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
    })
    expect((await sdk.refunds.create({ payment_intent: intent.id })).amount).toBe(1000)
    await expect(sdk.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    })
  })
})

describe('the protocol', () => {
  it('replays an idempotent request and refuses other parameters under its key', async () => {
    const first = await create({}, 'k1')
    expect((await create({}, 'k1')).id).toBe(first.id)
    await expect(create({ amount: 5000 }, 'k1')).rejects.toMatchObject({ type: 'StripeIdempotencyError' })
    expect((await sdk.paymentIntents.list()).data).toHaveLength(1)
  })

  it('says what is wrong in Stripe’s words', async () => {
    await expect(create({ amount: 10 })).rejects.toMatchObject({ code: 'amount_too_small', param: 'amount' })
    await expect(sdk.paymentIntents.retrieve('pi_nothing')).rejects.toMatchObject({
      code: 'resource_missing',
      statusCode: 404,
    })
    const stranger = new Stripe('sk_wrong', {
      host: 'localhost',
      port: stand.port,
      protocol: 'http',
      maxNetworkRetries: 0,
    })
    await expect(stranger.paymentIntents.list()).rejects.toMatchObject({ statusCode: 401 })
  })

  it('lets a publishable key read an intent only with its client secret', async () => {
    const intent = await create()
    const read = (secret: string) =>
      fetch(`${stand.url}/v1/payment_intents/${intent.id}?key=pk&client_secret=${secret}`)
    expect((await read('wrong')).status).toBe(404)
    expect(await (await read(intent.client_secret ?? '')).json()).not.toHaveProperty('metadata')
  })

  it('retries webhooks until they are taken', async () => {
    hookStatus = 500
    await create()
    await expect
      .poll(
        async () =>
          ((await (await local('state', undefined, 'GET')).json()) as { undelivered: number }).undelivered,
      )
      .toBe(1)
    hookStatus = 200
    await expect
      .poll(() => received.map(({ type }) => type), { timeout: 8_000 })
      .toContain('payment_intent.created')
  })

  it('holds webhooks back, reverses and repeats them', async () => {
    await local('webhooks', { mode: 'paused' })
    await create({ payment_method: 'pm_card_visa', confirm: true })
    expect(received).toHaveLength(0)
    await local('webhooks/deliver', { order: 'reversed', copies: 2 })
    const types = received.map(({ type }) => type)
    expect(types.filter((type) => type === 'payment_intent.succeeded')).toHaveLength(2)
    expect(types.indexOf('payment_intent.succeeded')).toBeLessThan(types.indexOf('payment_intent.created'))
  })

  it('misbehaves when asked: errors, garbage, lost answers', async () => {
    await local('faults', { match: 'POST /v1/payment_intents', status: 500 })
    await expect(create()).rejects.toMatchObject({ statusCode: 500 })
    await local('faults', { match: 'POST /v1/payment_intents', garbage: true })
    await expect(create()).rejects.toThrow()
    await local('faults', { match: 'POST /v1/payment_intents', dropConnection: 'after', times: 2 })
    await expect(create({}, 'lost')).rejects.toMatchObject({ type: 'StripeConnectionError' })
    const found = await create({}, 'lost')
    expect((await sdk.paymentIntents.list()).data.filter(({ id }) => id === found.id)).toHaveLength(1)
  })

  it('remembers everything over a restart', async () => {
    const intent = await create({ payment_method: 'pm_card_visa', confirm: true }, 'kept')
    await stand.close()
    await start()
    expect((await sdk.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
    expect((await create({ payment_method: 'pm_card_visa', confirm: true }, 'kept')).id).toBe(intent.id)
  })

  it('documents at least 25 cards and shows them on its page', async () => {
    expect(TEST_CARDS.length).toBeGreaterThanOrEqual(25)
    expect(await (await fetch(stand.url)).text()).toContain('4000002500003155')
  })
})
