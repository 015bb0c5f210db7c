import { createElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OutgoingEvent } from '@/lib/adapters/events/port'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { placeOrder } from '@/lib/checkout/place-order'
import { systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { createDispatcher, dispatchEvents } from '@/lib/events/dispatch'
import { registerDispatcher, requestDispatch } from '@/lib/events/dispatch-signal'
import { emit } from '@/lib/events/emit'
import { cleanUp } from '@/lib/jobs/clean-up'
import { payloadOf } from '@/lib/jobs/payload'
import { shipOrder } from '@/lib/orders/ship-order'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { type EmailToSend, sendEmails } from './send-emails'
import { sendOrderEmail } from './send-order-email'

beforeAll(seedBasics)

const job = systemCtx('test')
type Mail = { subject: string; html: string; text: string }

async function mails(to: string): Promise<Mail[]> {
  const response = await fetch(`${env.RESEND_BASE_URL}/_local/messages?to=${encodeURIComponent(to)}`)
  return ((await response.json()) as { messages: Mail[] }).messages
}

async function transferOrder() {
  const product = await makeProduct({ title: 'Mug <b>bold</b>' })
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 2 }])
  return placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' })
}

describe('order mails', () => {
  it('go out once each along the life of an order, with the right link and sums', async () => {
    const { order, token, payment } = await transferOrder()
    await sendOrderEmail(job, { kind: 'transfer', orderId: order.id })
    expect((await mails(order.email))[0]?.text).toContain(payment?.bankAccount)
    expect(await sendOrderEmail(job, { kind: 'confirmation', orderId: order.id })).toBe(false)
    await markTransferReceived(staffCtxOf('owner'), order.id)
    await Promise.all(
      Array.from({ length: 5 }, () => sendOrderEmail(job, { kind: 'confirmation', orderId: order.id })),
    )
    const shipped = await shipOrder(staffCtxOf('owner'), order.id, {
      carrier: 'UPS',
      trackingNumber: '1Z',
      trackingUrl: 'https://ups.example/1Z',
    })
    await sendOrderEmail(job, {
      kind: 'shipped',
      orderId: order.id,
      subjectId: shipped.shipments[0]?.id ?? '',
    })

    const received = await mails(order.email)
    expect(received.map(({ subject }) => subject).reverse()).toEqual([
      `Order ${order.number}: please transfer $48.78`,
      `Order ${order.number} confirmed`,
      `Order ${order.number} is on its way`,
    ])
    const [last] = received
    expect(last?.html).toContain('https://ups.example/1Z')
    expect(last?.html).toContain(`${env.APP_URL}/orders/${token}`)
    expect(last?.html).not.toContain('<b>bold</b>')
    for (const part of ['$40.00', '$6.90', '$1.88', '$48.78']) expect(last?.text).toContain(part)
  })

  it('carry the link of an order whatever its state, once for each time it was asked for', async () => {
    const { order, token } = await transferOrder()
    await db.order.update({ where: { id: order.id }, data: { status: 'expired' } })
    const [first, second] = [newId(), newId()]
    for (const subjectId of [first, first, second])
      await sendOrderEmail(job, { kind: 'link', orderId: order.id, subjectId })
    const received = await mails(order.email)
    expect(received.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 2 }, () => `The link to your order ${order.number}`),
    )
    expect(received[0]?.text).toContain(`${env.APP_URL}/orders/${token}`)
  })

  it('survive a mail service that fails, and a crash before the mark', async () => {
    const { order } = await transferOrder()
    await fetch(`${env.RESEND_BASE_URL}/_local/faults`, {
      method: 'POST',
      body: JSON.stringify({ status: 500, times: 1 }),
    })
    await expect(sendOrderEmail(job, { kind: 'transfer', orderId: order.id })).rejects.toMatchObject({
      code: 'email.unavailable',
    })
    await sendOrderEmail(job, { kind: 'transfer', orderId: order.id })
    await db.emailMessage.updateMany({
      where: { orderId: order.id },
      data: { status: 'pending', sentAt: null },
    })
    await sendOrderEmail(job, { kind: 'transfer', orderId: order.id })
    expect(await mails(order.email)).toHaveLength(1)
  })

  it('speak German to the German market, and tell cancellations and refunds', async () => {
    const { order, token } = await transferOrder()
    await db.order.update({
      where: { id: order.id },
      data: { market: 'de-de', locale: 'de-DE', currency: 'EUR', taxIncluded: true, totalMinor: 4_690n },
    })
    await cancelOrder({ ...job, orderToken: token }, order.id, { reason: null })
    await sendOrderEmail(job, { kind: 'cancelled', orderId: order.id })
    const payment = await db.payment.findFirstOrThrow({ where: { orderId: order.id } })
    const refund = await db.refund.create({
      data: { id: newId(), paymentId: payment.id, amountMinor: 4_690n, reason: 'x', idempotencyKey: newId() },
    })
    await sendOrderEmail(job, { kind: 'refunded', orderId: order.id, subjectId: refund.id })
    const received = await mails(order.email)
    expect(received[1]?.subject).toBe(`Bestellung ${order.number} ist storniert`)
    expect(received[1]?.html).toContain(`${env.APP_URL}/de-de/orders/`)
    const languages = [...(received[1]?.html ?? '').matchAll(/ lang="(\w+)"/g)].map(([, code]) => code)
    expect([languages.length > 1, ...new Set(languages)]).toEqual([true, 'de'])
  })
})

describe('mails that travel together', () => {
  const mail = (to: string): EmailToSend => ({
    dedupeKey: `test:${to}`,
    template: 'test',
    to,
    subject: 'Hello',
    body: createElement('p', null, to),
    text: to,
  })
  const addresses = (count: number) => Array.from({ length: count }, () => `${newId()}@example.com`)

  it('are one call, and after a crash the same call again, whatever has joined them meanwhile', async () => {
    const [a = '', b = '', late = ''] = addresses(3)
    expect(await sendEmails(job, [mail(a), mail(b), mail(a)])).toBe(2)
    await db.emailMessage.updateMany({ where: { recipient: { in: [a, b] } }, data: { status: 'pending' } })
    expect(await sendEmails(job, [mail(a), mail(late)])).toBe(3)
    for (const to of [a, b, late]) expect(await mails(to)).toHaveLength(1)
    expect(await sendEmails(job, [mail(a), mail(b), mail(late)])).toBe(0)
  })

  it('are sent one by one when the provider refuses one of them', async () => {
    const [a = '', b = '', c = ''] = addresses(3)
    const refused = { ...mail(''), dedupeKey: newId() }
    for (const _attempt of [1, 2])
      await expect(sendEmails(job, [mail(a), refused, mail(b)])).rejects.toMatchObject({
        code: 'email.refused',
      })
    for (const to of [a, b]) expect(await mails(to)).toHaveLength(1)
    expect(await db.emailMessage.findUnique({ where: { dedupeKey: refused.dedupeKey } })).toMatchObject({
      status: 'pending',
    })
    // Once its address is right, the others are not sent again with it.
    await db.emailMessage.update({ where: { dedupeKey: refused.dedupeKey }, data: { recipient: c } })
    expect(await sendEmails(job, [mail(a), refused, mail(b)])).toBe(1)
    for (const to of [a, b, c]) expect(await mails(to)).toHaveLength(1)
  })
})

describe('the outbox', () => {
  it('sends what is committed, in order, and once more only after a failure', async () => {
    await db.outboxEvent.updateMany({ data: { dispatchedAt: new Date() } })
    const { order } = await transferOrder()
    const sent: OutgoingEvent[] = []
    const broken = { send: () => Promise.reject(new Error('down')) }
    await expect(dispatchEvents(job, broken)).rejects.toThrow('down')
    const sink = { send: (events: OutgoingEvent[]) => Promise.resolve(void sent.push(...events)) }
    expect(await dispatchEvents(job, sink)).toBe(1)
    expect(await dispatchEvents(job, sink)).toBe(0)
    expect(sent).toMatchObject([
      { name: 'order.placed', data: { orderId: order.id, paymentMethod: 'bank_transfer' } },
    ])
  })

  it('is drained by one runner however often it is asked', async () => {
    const calls: number[] = []
    const sink = { send: (events: OutgoingEvent[]) => Promise.resolve(void calls.push(events.length)) }
    const dispatch = createDispatcher(job, (error) => expect(error).toBeNull(), sink)
    registerDispatcher(dispatch)
    await transferOrder()
    for (let ask = 0; ask < 5; ask += 1) requestDispatch()
    await expect.poll(() => calls.reduce((a, b) => a + b, 0)).toBe(1)
    registerDispatcher(() => undefined)
  })

  it('takes no event without a transaction', async () => {
    await expect(emit(job, 'order.paid', { orderId: newId() })).rejects.toThrow(/outside transact/)
    expect(() => payloadOf('order.paid', { data: { orderId: 'x' } })).toThrow()
  })

  it('is cleaned up with everything else that is over', async () => {
    await db.outboxEvent.updateMany({ data: { dispatchedAt: new Date(Date.now() - 40 * 86_400_000) } })
    expect((await cleanUp(job)).outboxEvents).toBeGreaterThan(0)
  })
})
