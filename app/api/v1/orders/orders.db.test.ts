import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCart } from '@/lib/cart/create-cart'
import type { CartView } from '@/lib/cart/schema'
import { updateCart } from '@/lib/cart/update-cart'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { type Ctx, createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import type { Contract } from '@/lib/http/contract'
import { MARKETS } from '@/lib/markets/markets'
import { shipOrder } from '@/lib/orders/ship-order'
import { answerTo } from '@/lib/testing/api'
import { withBusyCart } from '@/lib/testing/busy-cart'
import { makeDigital } from '@/lib/testing/digital'
import { availableOf, makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makePerson } from '@/lib/testing/make-person'
import { makeGuestOrder, SHORTAGES } from '@/lib/testing/orders'
import { makeCustomerWithCard, stripeControl } from '@/lib/testing/stripe'
import {
  cancelOrderContract,
  listDownloadsContract,
  placeOrderContract,
  startPaymentContract,
} from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

const staff = staffCtxOf('owner')
const parcel = { carrier: 'UPS', trackingNumber: null, trackingUrl: null }

beforeAll(seedBasics)
beforeEach(() => stripeControl('faults', undefined, 'DELETE'))

type Held = { ctx: Ctx; cart: Pick<CartView, 'id' | 'totals'> }

/** What the holder of a cart is answered who orders it by bank transfer, for what it costs. */
function place({ ctx, cart }: Held, input: object = {}, headers: Record<string, string> = {}) {
  const agreed = { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' }
  return answerTo({
    contract: placeOrderContract,
    headers: { 'Cart-Token': ctx.cartToken ?? '', 'Idempotency-Key': newId(), ...headers },
    body: { ...agreed, ...input },
  })
}

/** What the holder of an order is answered. */
function ask(contract: Contract, { order, token }: { order: { id: string }; token: string }) {
  return answerTo({
    contract,
    params: { id: order.id },
    headers: { 'Order-Token': token, 'Idempotency-Key': newId() },
    ...(contract.body ? { body: {} } : {}),
  })
}

async function makeCart() {
  const product = await makeProduct()
  return { product, ...(await makeReadyCart([{ variantId: product.variantId, quantity: 2 }])) }
}

const ordersOf = ({ cart }: Held) => db.order.count({ where: { cartId: cart.id } })

describe('POST /orders', () => {
  it.each(SHORTAGES)('409 $code: nothing is ordered', async ({ code, detail, happensTo }) => {
    const held = await makeCart()
    await happensTo(held.product)
    expect(await place(held)).toMatchObject({ status: 409, code, body: { detail } })
    expect(await ordersOf(held)).toBe(0)
  })

  it('409 checkout.total_changed: nothing is ordered, and the new total is told', async () => {
    const held = await makeCart()
    await db.price.updateMany({
      where: { variantId: held.product.variantId },
      data: { amountMinor: 3_000n },
    })
    const refused = await place(held)
    expect(refused).toMatchObject({
      status: 409,
      code: 'checkout.total_changed',
      body: { params: { amount: expect.any(Number), currency: 'USD', total: expect.stringMatching(/^\$/) } },
    })
    expect([await ordersOf(held), await availableOf(held.product.variantId)]).toEqual([0, 10])
    const { amount, currency } = refused.body.params as { amount: number; currency: string }
    expect(await place(held, { total: { amount, currency } })).toMatchObject({ status: 201 })
  })

  it('409 cart.busy: others change the cart all the time, and nothing is ordered', async () => {
    const product = await makeProduct()
    const held = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    expect(await withBusyCart(held.cart.id, () => place(held))).toMatchObject({
      status: 409,
      code: 'cart.busy',
    })
    expect(await availableOf(product.variantId)).toBe(10)
    expect(await place(held)).toMatchObject({ status: 201 })
  })

  it('422 checkout.incomplete: what is missing is named', async () => {
    const { variantId } = await makeProduct()
    const cart = await createCart(createCtx(), { items: [{ variantId, quantity: 1 }] })
    const refused = await place({ ctx: createCtx({ cartToken: cart.token }), cart })
    expect(refused).toMatchObject({ status: 422, code: 'checkout.incomplete' })
    expect(Object.keys(refused.body.fields ?? {})).toEqual(['email', 'shippingAddress', 'shippingOptionId'])
  })

  it('422 checkout.cart_empty', async () => {
    const held = await makeReadyCart([])
    expect(await place(held)).toMatchObject({ status: 422, code: 'checkout.cart_empty' })
    expect(await ordersOf(held)).toBe(0)
  })

  it('422 checkout.immediate_download_needed: of files in Germany, until the buyer asks for them at once', async () => {
    const { variantId } = await makeDigital()
    const german = { ...createCtx(), market: MARKETS['de-de'] }
    const made = await createCart(german, { market: 'de-de', items: [{ variantId, quantity: 1 }] })
    const ctx = { ...german, cartToken: made.token }
    const cart = await updateCart(ctx, made.id, {
      email: 'eva@example.com',
      shippingAddress: { ...NEW_YORK, city: 'Berlin', region: null, postcode: '10119', country: 'DE' },
    })
    expect(await place({ ctx, cart })).toMatchObject({
      status: 422,
      code: 'checkout.immediate_download_needed',
      body: { fields: { asksForImmediateDownload: expect.any(String) } },
    })
    expect(await ordersOf({ ctx, cart })).toBe(0)
    expect(await place({ ctx, cart }, { asksForImmediateDownload: true })).toMatchObject({
      status: 201,
      body: { order: { immediateDownloadAt: expect.any(String) } },
    })
  })

  it('422 checkout.method_not_offered: a transfer to a shop without an account', async () => {
    const [held, account] = [await makeCart(), env.BANK_ACCOUNT]
    try {
      env.BANK_ACCOUNT = null
      expect(await place(held)).toMatchObject({
        status: 422,
        code: 'checkout.method_not_offered',
        body: { fields: { paymentMethod: expect.any(String) } },
      })
    } finally {
      env.BANK_ACCOUNT = account
    }
    expect(await ordersOf(held)).toBe(0)
  })

  it('404 payment_method.not_found: the saved card of somebody else', async () => {
    const [held, person, other] = [await makeCart(), await makePerson(), await makeCustomerWithCard()]
    const card = { paymentMethod: 'card', savedCardId: other.cardId }
    expect(await place(held, card, person.headers)).toMatchObject({
      status: 404,
      code: 'payment_method.not_found',
    })
    expect(await ordersOf(held)).toBe(0)
  })

  it('503 payments.unavailable: whose a saved card is cannot be asked', async () => {
    const [held, { id: stripeCustomer, cardId }] = [await makeCart(), await makeCustomerWithCard()]
    const person = await makePerson({ data: { stripeCustomer } })
    const card = { paymentMethod: 'card', savedCardId: cardId }
    await stripeControl('faults', { match: 'GET /v1/customers', status: 500, times: 50 })
    expect(await place(held, card, person.headers)).toMatchObject({
      status: 503,
      code: 'payments.unavailable',
    })
    expect(await ordersOf(held)).toBe(0)
    await stripeControl('faults', undefined, 'DELETE')
    expect(await place(held, card, person.headers)).toMatchObject({ status: 201 })
  })
})

describe('POST /orders/{id}/payments', () => {
  it('409 checkout.not_payable: an order that was called off, or paid', async () => {
    const [cancelled, paid] = [await makeGuestOrder(), await makeGuestOrder()]
    await cancelOrder(staff, cancelled.order.id, { reason: null })
    await markTransferReceived(staff, paid.order.id)
    for (const [held, status] of [
      [cancelled, 'cancelled'],
      [paid, 'confirmed'],
    ] as const)
      expect(await ask(startPaymentContract, held)).toMatchObject({
        status: 409,
        code: 'checkout.not_payable',
        body: { params: { status } },
      })
  })

  it('503 payments.unavailable while the provider is away, 201 once it is back', async () => {
    await stripeControl('faults', { match: 'POST /v1/payment_intents', status: 500, times: 50 })
    const held = await makeGuestOrder({ paymentMethod: 'card' })
    expect(held.payment).toBeNull()
    const refused = await ask(startPaymentContract, held)
    expect(refused).toMatchObject({ status: 503, code: 'payments.unavailable' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await stripeControl('faults', undefined, 'DELETE')
    expect(await ask(startPaymentContract, held)).toMatchObject({
      status: 201,
      body: { amount: held.order.totals.total, clientSecret: expect.any(String) },
    })
  })
})

describe('POST /orders/{id}/cancellations', () => {
  it('409 order.already_shipped: a parcel of it is on its way', async () => {
    const held = await makeGuestOrder({ quantity: 2 })
    const [line] = held.order.lines
    await markTransferReceived(staff, held.order.id)
    await shipOrder(staff, held.order.id, {
      ...parcel,
      lines: [{ orderLineId: line?.id ?? '', quantity: 1 }],
    })
    expect(await ask(cancelOrderContract, held)).toMatchObject({
      status: 409,
      code: 'order.already_shipped',
      body: { detail: 'Parts of this order have been shipped: it can be returned, not cancelled.' },
    })
    expect(await availableOf(held.product.variantId)).toBe(8)
  })

  it('409 order.already_delivered: files of it can be fetched', async () => {
    const held = await makeGuestOrder({ product: await makeDigital() })
    await markTransferReceived(staff, held.order.id)
    expect(await ask(cancelOrderContract, held)).toMatchObject({
      status: 409,
      code: 'order.already_delivered',
    })
  })

  it('409 order.invalid_transition: it was called off before, and its stock is given back once', async () => {
    const held = await makeGuestOrder({ quantity: 2 })
    expect(await ask(cancelOrderContract, held)).toMatchObject({ status: 201, body: { status: 'cancelled' } })
    expect(await ask(cancelOrderContract, held)).toMatchObject({
      status: 409,
      code: 'order.invalid_transition',
      body: { params: { command: 'cancel', status: 'cancelled' } },
    })
    expect(await availableOf(held.product.variantId)).toBe(10)
  })
})

describe('GET /orders/{id}/downloads', () => {
  it('200: nothing before the payment, then every file with its address', async () => {
    const held = await makeGuestOrder({ product: await makeDigital(['a.pdf', 'b.pdf']) })
    expect(await ask(listDownloadsContract, held)).toMatchObject({ status: 200, body: { data: [] } })
    await markTransferReceived(staff, held.order.id)
    const { body } = await ask(listDownloadsContract, held)
    const of = (name: string) => ({
      name,
      status: 'ready',
      left: 5,
      url: expect.stringContaining(`/orders/${held.token}/downloads/${held.order.lines[0]?.id}/`),
    })
    expect(body.data).toMatchObject([of('a.pdf'), of('b.pdf')])
  })
})
