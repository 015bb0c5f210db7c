import Stripe from 'stripe'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCtx, systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { listDownloads } from '@/lib/downloads/list-downloads'
import { env } from '@/lib/env'
import { executeRefund } from '@/lib/orders/execute-refund'
import { getOrder } from '@/lib/orders/get-order'
import { makeDigital } from '@/lib/testing/digital'
import { availableOf, makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { payIntent, stripeControl, stripeState } from '@/lib/testing/stripe'
import { cancelOrder } from './cancel-order'
import { endPayments } from './end-payments'
import { expireOrders } from './expire-orders'
import { handleOpenPaymentEvents, handlePaymentEvent } from './handle-payment-event'
import { placeOrder } from './place-order'
import { receivePaymentEvent } from './receive-payment-event'
import { reconcilePayments } from './reconcile-payments'
import { startPayment } from './start-payment'
import { syncOrder } from './sync-order'
import { syncPayment } from './sync-payment'

beforeAll(seedBasics)
beforeEach(() => stripeControl('faults', undefined, 'DELETE'))

const job = systemCtx('test')

const placed = async (stock = 5) => placedOf(await makeProduct({ stock }))

/** An order of one unit, to be paid by card. */
async function placedOf<T extends { variantId: string }>(product: T) {
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
  const result = await placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'card' })
  const secret = result.payment?.clientSecret ?? ''
  return {
    product,
    order: result.order,
    token: result.token,
    secret,
    intentId: secret.split('_secret_')[0] ?? '',
  }
}

const read = (id: string) => getOrder(job, id)
const paidEvents = (orderId: string) =>
  db.outboxEvent.count({ where: { type: 'order.paid', payload: { path: ['orderId'], equals: orderId } } })
const refundedEvents = (orderId: string) =>
  db.outboxEvent.count({
    where: { type: 'refund.succeeded', payload: { path: ['orderId'], equals: orderId } },
  })
const refundsAtStripe = async (intentId: string) =>
  (await stripeState()).refunds.filter(({ payment_intent: intent }) => intent === intentId)
const makeDue = (id: string) =>
  db.order.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } })

/** Hands in an event as Stripe would, and works it out. */
async function deliver(intentId: string, type: string, id = `evt_${Math.random().toString(36).slice(2)}`) {
  const rawBody = JSON.stringify({
    id,
    object: 'event',
    type,
    data: {
      object: type.startsWith('refund.')
        ? { object: 'refund', id: 're_of_this', payment_intent: intentId }
        : { object: 'payment_intent', id: intentId },
    },
  })
  const signature = new Stripe('sk').webhooks.generateTestHeaderString({
    payload: rawBody,
    secret: env.STRIPE_WEBHOOK_SECRET,
  })
  const event = await receivePaymentEvent(job, { rawBody, signature })
  if (event) await handlePaymentEvent(job, event)
}

describe('a card payment', () => {
  it('is one order, one charge, one event: with the webhook three times, in any order, beside the return page', async () => {
    const { product, order, secret, intentId } = await placed()
    await payIntent(secret)
    await Promise.all([
      deliver(intentId, 'payment_intent.succeeded', 'evt_same1'),
      deliver(intentId, 'payment_intent.succeeded', 'evt_same1'),
      deliver(intentId, 'payment_intent.created'),
      deliver(intentId, 'charge.succeeded'),
      syncOrder(job, order.id),
      syncPayment(job, intentId),
    ])
    await deliver(intentId, 'payment_intent.payment_failed')
    const paid = await read(order.id)
    expect(paid).toMatchObject({
      status: 'confirmed',
      paymentStatus: 'paid',
      payments: [{ status: 'succeeded', card: { brand: 'visa', last4: '4242' } }],
    })
    expect(await paidEvents(order.id)).toBe(1)
    expect(await availableOf(product.variantId)).toBe(4)
    expect(
      (await stripeState()).intents.filter(({ metadata }) => metadata.orderId === order.id),
    ).toMatchObject([{ amount_received: paid.totals.total.amount }])
  })

  it('is found by reconciliation when every webhook is lost', async () => {
    const { order, secret } = await placed()
    await payIntent(secret)
    await reconcilePayments(job)
    expect((await read(order.id)).status).toBe('confirmed')
    expect(await reconcilePayments(job, 'full')).toBeGreaterThanOrEqual(0)
  })

  it('may be declined first and succeed then, on the same order', async () => {
    const { order, secret, intentId } = await placed()
    expect((await payIntent(secret, '4000000000009995')).status).toBe(402)
    await syncPayment(job, intentId)
    expect(await read(order.id)).toMatchObject({
      status: 'pending_payment',
      payments: [{ status: 'failed', failureCode: 'insufficient_funds' }],
    })
    await payIntent(secret)
    await syncPayment(job, intentId)
    expect(await read(order.id)).toMatchObject({
      status: 'confirmed',
      payments: [{ status: 'succeeded', failureCode: null }],
    })
  })

  it('that comes after the order expired revives it while the stock is there', async () => {
    const { product, order, intentId } = await placed()
    await makeDue(order.id)
    expect(await expireOrders(job)).toBeGreaterThanOrEqual(1)
    expect((await read(order.id)).status).toBe('expired')
    expect(await availableOf(product.variantId)).toBe(5)
    await succeedLate(intentId)
    await syncPayment(job, intentId)
    expect(await read(order.id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' })
    expect(await availableOf(product.variantId)).toBe(4)
  })

  it('that comes after an order of files expired delivers them', async () => {
    const { order, intentId } = await placedOf(await makeDigital())
    await makeDue(order.id)
    await expireOrders(job)
    expect((await read(order.id)).status).toBe('expired')
    expect(await listDownloads(job, order.id)).toEqual([])
    await succeedLate(intentId)
    await syncPayment(job, intentId)
    expect(await read(order.id)).toMatchObject({ status: 'confirmed', fulfillmentStatus: 'fulfilled' })
    expect(await listDownloads(job, order.id)).toMatchObject([{ status: 'ready' }])
  })

  it('that comes too late for the last unit goes back, once', async () => {
    const { product, order, intentId } = await placed(1)
    await makeDue(order.id)
    await expireOrders(job)
    await db.stockLevel.update({ where: { variantId: product.variantId }, data: { onHand: 0 } })
    await succeedLate(intentId)
    await Promise.all([syncPayment(job, intentId), syncPayment(job, intentId)])
    const refund = await db.refund.findFirstOrThrow({ where: { payment: { orderId: order.id } } })
    await succeededAtStripe(intentId)
    await Promise.all([executeRefund(job, refund.id), executeRefund(job, refund.id)])
    expect(await read(order.id)).toMatchObject({ status: 'expired', paymentStatus: 'refunded' })
    expect(await refundsAtStripe(intentId)).toHaveLength(1)
  })

  it('that was made while the order was about to expire is kept', async () => {
    const { order, secret } = await placed()
    await payIntent(secret)
    await makeDue(order.id)
    await Promise.all(Array.from({ length: 8 }, () => expireOrders(job)))
    expect((await read(order.id)).status).toBe('confirmed')
  })

  it('gives stock back once, however many sweepers run', async () => {
    const { product, order } = await placed()
    await makeDue(order.id)
    await Promise.all(Array.from({ length: 8 }, () => expireOrders(job)))
    expect((await read(order.id)).status).toBe('expired')
    expect(await db.stockLevel.findUniqueOrThrow({ where: { variantId: product.variantId } })).toMatchObject({
      onHand: 5,
      reserved: 0,
    })
  })

  it('of another amount is not taken for the order', async () => {
    const { order, secret, intentId } = await placed()
    await db.$executeRaw(
      sql`UPDATE "Order" SET "subtotalMinor" = "subtotalMinor" + 5, "totalMinor" = "totalMinor" + 5 WHERE "id" = ${order.id}::uuid`,
    )
    await payIntent(secret)
    await syncPayment(job, intentId)
    await syncPayment(job, intentId)
    expect((await read(order.id)).status).toBe('pending_payment')
    expect(await db.refund.count({ where: { payment: { orderId: order.id } } })).toBe(1)
  })

  it('is returned when the order is called off, and ended when it was never paid', async () => {
    const paid = await placed()
    await payIntent(paid.secret)
    await syncPayment(job, paid.intentId)
    await cancelOrder(createCtx({ orderToken: paid.token }), paid.order.id, { reason: null })
    const refund = await db.refund.findFirstOrThrow({ where: { payment: { orderId: paid.order.id } } })
    await executeRefund(job, refund.id)
    expect(await read(paid.order.id)).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' })

    const unpaid = await placed()
    await cancelOrder(createCtx({ orderToken: unpaid.token }), unpaid.order.id, { reason: null })
    expect(await endPayments(job, unpaid.order.id)).toBe(true)
    expect((await stripeState()).intents.find(({ id }) => id === unpaid.intentId)?.status).toBe('canceled')
  })

  it('starts anew when the provider has ended the first try', async () => {
    const { order, token, intentId } = await placed()
    await stripeSdk().paymentIntents.cancel(intentId)
    const holder = createCtx({ orderToken: token })
    const [one, two] = await Promise.all([startPayment(holder, order.id), startPayment(holder, order.id)])
    expect(one.clientSecret).toBe(two.clientSecret)
    expect(one.clientSecret).not.toContain(intentId)
    await payIntent(one.clientSecret)
    await syncOrder(job, order.id)
    expect((await read(order.id)).payments).toMatchObject([
      { attempt: 1 },
      { attempt: 2, status: 'succeeded' },
    ])
    await expect(startPayment(holder, order.id)).rejects.toMatchObject({ code: 'checkout.not_payable' })
    await expect(startPayment(createCtx(), order.id)).rejects.toMatchObject({ code: 'order.not_found' })
  })
})

describe('a refund', () => {
  const refundOf = (orderId: string) =>
    db.refund.findFirstOrThrow({ where: { payment: { orderId } }, include: { payment: true } })

  async function calledOff(card: string) {
    const { order, token, secret, intentId } = await placed()
    await payIntent(secret, card)
    await syncPayment(job, intentId)
    await cancelOrder(createCtx({ orderToken: token }), order.id, { reason: null })
    const { id } = await refundOf(order.id)
    return { orderId: order.id, intentId, refundId: id, total: BigInt(order.totals.total.amount) }
  }

  it('that takes a while is booked when the provider says so, and made once', async () => {
    const { orderId, intentId, refundId, total } = await calledOff('4000000000007726')
    await executeRefund(job, refundId)
    expect(await refundOf(orderId)).toMatchObject({ status: 'pending', payment: { refundedMinor: 0n } })
    expect((await read(orderId)).paymentStatus).toBe('paid')
    await executeRefund(job, refundId)
    await finishRefunds(intentId)
    await Promise.all([
      deliver(intentId, 'refund.updated'),
      deliver(intentId, 'refund.updated'),
      executeRefund(job, refundId),
    ])
    expect(await refundOf(orderId)).toMatchObject({ status: 'succeeded', payment: { refundedMinor: total } })
    expect((await read(orderId)).paymentStatus).toBe('refunded')
    expect(await refundedEvents(orderId)).toBe(1)
    expect(await refundsAtStripe(intentId)).toHaveLength(1)
  })

  it('that fails after it had succeeded is taken off the books, and staff can see it', async () => {
    const { orderId, intentId, refundId } = await calledOff('4000000000005126')
    await executeRefund(job, refundId)
    expect((await read(orderId)).paymentStatus).toBe('refunded')
    await finishRefunds(intentId)
    await Promise.all([deliver(intentId, 'refund.updated'), deliver(intentId, 'refund.failed')])
    await executeRefund(job, refundId)
    expect(await refundOf(orderId)).toMatchObject({ status: 'failed', payment: { refundedMinor: 0n } })
    expect((await read(orderId)).paymentStatus).toBe('paid')
    expect(await db.orderEvent.count({ where: { orderId, type: 'refund.failed' } })).toBe(1)
  })

  it('that fails unheard is found by the nightly reconciliation', async () => {
    const { orderId, intentId, refundId } = await calledOff('4000000000005126')
    await executeRefund(job, refundId)
    await finishRefunds(intentId)
    await reconcilePayments(job, 'full')
    expect((await refundOf(orderId)).status).toBe('failed')
  })

  it('that somebody has made by hand is not made again, and does not stop the others', async () => {
    const byHand = await calledOff('4242424242424242')
    await stripeSdk().refunds.create({ payment_intent: byHand.intentId })
    const other = await calledOff('4242424242424242')
    await db.refund.updateMany({
      where: { id: { in: [byHand.refundId, other.refundId] } },
      data: { createdAt: new Date(Date.now() - 120_000) },
    })
    await reconcilePayments(job)
    expect(await refundOf(byHand.orderId)).toMatchObject({ status: 'failed' })
    expect(await refundsAtStripe(byHand.intentId)).toHaveLength(1)
    expect((await read(other.orderId)).paymentStatus).toBe('refunded')
  })
})

describe('a provider that misbehaves', () => {
  it.each([
    ['500', { status: 500, times: 5 }],
    ['429', { status: 429, times: 5 }],
    ['garbage', { garbage: true, times: 5 }],
    ['an empty object', { body: {}, times: 5 }],
    ['401', { status: 401, times: 5 }],
    ['400', { status: 400, times: 5 }],
    ['a connection that breaks before', { dropConnection: 'before', times: 9 }],
  ])('answering %s leaves the order safe, to be paid later', async (_name, fault) => {
    await stripeControl('faults', { match: 'POST /v1/payment_intents', ...fault })
    const product = await makeProduct()
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    const { order, token, payment } = await placeOrder(ctx, {
      cartId: cart.id,
      total: cart.totals.total,
      paymentMethod: 'card',
    })
    expect(payment).toBeNull()
    expect(order.status).toBe('pending_payment')
    await stripeControl('faults', undefined, 'DELETE')
    const later = await startPayment(createCtx({ orderToken: token }), order.id)
    await payIntent(later.clientSecret)
    await syncOrder(job, order.id)
    expect((await read(order.id)).status).toBe('confirmed')
    expect(
      (await stripeState()).intents.filter(({ metadata }) => metadata.orderId === order.id),
    ).toHaveLength(1)
  })

  it('whose answer gets lost has made one intent, and it is found again', async () => {
    await stripeControl('faults', { match: 'POST /v1/payment_intents', dropConnection: 'after', times: 1 })
    const { order, secret } = await placed()
    expect(secret).not.toBe('')
    expect(
      (await stripeState()).intents.filter(({ metadata }) => metadata.orderId === order.id),
    ).toHaveLength(1)
  })

  it('that cannot be read keeps events open for the sweep', async () => {
    const { order, secret, intentId } = await placed()
    await payIntent(secret)
    await stripeControl('faults', { match: 'GET /v1/payment_intents', status: 500, times: 50 })
    await deliver(intentId, 'payment_intent.succeeded', 'evt_open1')
    expect((await syncOrder(job, order.id)).status).toBe('pending_payment')
    await stripeControl('faults', undefined, 'DELETE')
    await db.paymentEvent.update({
      where: { id: 'evt_open1' },
      data: { receivedAt: new Date(Date.now() - 60_000) },
    })
    expect(await handleOpenPaymentEvents(job)).toBe(1)
    expect((await read(order.id)).status).toBe('confirmed')
  })

  it('cannot be imitated', async () => {
    await expect(receivePaymentEvent(job, { rawBody: '{}', signature: 't=1,v1=00' })).rejects.toMatchObject({
      code: 'payments.bad_signature',
    })
    await syncPayment(job, 'pi_of_somebody_else')
  })
})

/** A payment that the provider lets through although we had ended it: the race that cannot be excluded. */
async function succeedLate(intentId: string): Promise<void> {
  await db.payment.updateMany({ where: { intentId }, data: { status: 'processing' } })
  await fetch(`${env.STRIPE_API_BASE}/_local/intents/${intentId}/succeed`, { method: 'POST' })
}

async function succeededAtStripe(intentId: string): Promise<void> {
  const { intents } = await stripeState()
  expect(intents.find(({ id }) => id === intentId)?.status).toBe('succeeded')
}

/** Makes the refunds of an intent that take a while end now. */
async function finishRefunds(intentId: string): Promise<void> {
  await stripeControl(`intents/${intentId}/finish-refunds`)
}

function stripeSdk(): Stripe {
  const { port } = new URL(env.STRIPE_API_BASE)
  return new Stripe(env.STRIPE_SECRET_KEY, { host: 'localhost', port, protocol: 'http' })
}
