import { beforeAll, describe, expect, it } from 'vitest'
import { createCart } from '@/lib/cart/create-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { createCtx, systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { getAdminOrder, getOrder, getOrderHistory } from '@/lib/orders/get-order'
import { orderMachine } from '@/lib/orders/machine'
import { transition } from '@/lib/orders/transition'
import { availableOf, makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { shipOrder } from '../orders/ship-order'
import { cancelOrder } from './cancel-order'
import { findPendingOrder } from './find-pending-order'
import { markTransferReceived } from './mark-transfer-received'
import { placeOrder } from './place-order'

beforeAll(seedBasics)

const refused = (code: string) => expect.objectContaining({ code })

async function ready(stock = 10, quantity = 1) {
  const product = await makeProduct({ stock })
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity }])
  const place = (changes: object = {}) =>
    placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer', ...changes })
  return { product, ctx, cart, place }
}

describe('placeOrder', () => {
  it('copies everything, holds the stock, and answers the way to pay', async () => {
    const { product, ctx, cart, place } = await ready(10, 2)
    const { order, token, payment } = await place()
    expect(order).toMatchObject({
      status: 'pending_payment',
      paymentStatus: 'unpaid',
      totals: cart.totals,
      lines: [{ sku: product.sku, quantity: 2 }],
    })
    expect(payment).toMatchObject({
      method: 'bank_transfer',
      bankAccount: expect.stringContaining('IBAN'),
      reference: String(order.number),
      clientSecret: null,
    })
    expect(await availableOf(product.variantId)).toBe(8)
    expect((await getOrder(createCtx({ orderToken: token }), order.id)).id).toBe(order.id)
    await expect(getOrder(createCtx(), order.id)).rejects.toEqual(refused('order.not_found'))
    expect((await findPendingOrder(ctx))?.number).toBe(order.number)
    expect(await findPendingOrder(createCtx())).toBeNull()
    expect(await getOrderHistory(createCtx({ orderToken: token }), order.id)).toHaveLength(1)
  })

  it('places one order for a cart, however often it is asked', async () => {
    const { place, product } = await ready(10, 1)
    const placed = await Promise.all(Array.from({ length: 8 }, () => place()))
    expect(new Set(placed.map(({ order }) => order.id)).size).toBe(1)
    expect(await availableOf(product.variantId)).toBe(9)
    const events = await db.outboxEvent.count({
      where: { type: 'order.placed', payload: { path: ['orderId'], equals: placed[0]?.order.id } },
    })
    expect(events).toBe(1)
  })

  it('takes no transfer when there is no account for it', async () => {
    const { place, product } = await ready()
    const account = env.BANK_ACCOUNT
    try {
      env.BANK_ACCOUNT = null
      await expect(place()).rejects.toMatchObject({
        code: 'checkout.method_not_offered',
        details: { fields: { paymentMethod: expect.any(String) } },
      })
    } finally {
      env.BANK_ACCOUNT = account
    }
    expect(await availableOf(product.variantId)).toBe(10)
  })

  it('refuses a total that the buyer did not agree to, and says the new one', async () => {
    const { product, cart, place } = await ready()
    await expect(place({ total: { amount: 1, currency: 'USD' } })).rejects.toEqual(
      refused('checkout.total_changed'),
    )
    await expect(place({ total: { ...cart.totals.total, currency: 'EUR' } })).rejects.toEqual(
      refused('checkout.total_changed'),
    )
    await db.price.update({
      where: { variantId_currency: { variantId: product.variantId, currency: 'USD' } },
      data: { amountMinor: 3_000n },
    })
    await expect(place()).rejects.toMatchObject({ details: { params: { amount: 3_838, currency: 'USD' } } })
    expect(await availableOf(product.variantId)).toBe(10)
  })

  it('refuses an empty or unfinished cart with what is missing', async () => {
    const guest = createCtx()
    const made = await createCart(guest, { items: [] })
    const ctx = { ...guest, cartToken: made.token }
    const input = { cartId: made.id, total: made.totals.total, paymentMethod: 'card' as const }
    await expect(placeOrder(ctx, input)).rejects.toEqual(refused('checkout.cart_empty'))
    const { variantId } = await makeProduct()
    const other = await createCart(guest, { items: [{ variantId, quantity: 1 }] })
    const holder = { ...guest, cartToken: other.token }
    await expect(placeOrder(holder, { ...input, cartId: other.id })).rejects.toMatchObject({
      code: 'checkout.incomplete',
      details: { fields: { email: expect.any(String) } },
    })
    await expect(placeOrder(createCtx(), { ...input, cartId: other.id })).rejects.toEqual(
      refused('cart.not_found'),
    )
  })

  it('refuses what was taken or taken off sale meanwhile', async () => {
    const { product, place } = await ready(1)
    await db.stockLevel.update({ where: { variantId: product.variantId }, data: { onHand: 0 } })
    await expect(place()).rejects.toEqual(refused('cart.sold_out'))
    await db.product.update({ where: { id: product.id }, data: { status: 'draft' } })
    await expect(place()).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('confirms an order that costs nothing at once', async () => {
    const product = await makeProduct({ priceMinor: 0n })
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    await db.shippingMethod.updateMany({ where: { code: 'us-standard' }, data: { freeFromMinor: 0n } })
    const free = await updateCart(ctx, cart.id, {})
    const { order, payment } = await placeOrder(ctx, {
      cartId: cart.id,
      total: free.totals.total,
      paymentMethod: 'card',
    })
    expect(order).toMatchObject({
      status: 'confirmed',
      paymentStatus: 'paid',
      totals: { total: { amount: 0 } },
    })
    expect(payment).toBeNull()
    await db.shippingMethod.updateMany({ where: { code: 'us-standard' }, data: { freeFromMinor: 7_500n } })
  })

  it('sells the last ten to ten of a hundred, and tells the others at once', async () => {
    const product = await makeProduct({ stock: 10 })
    const carts = await Promise.all(
      Array.from({ length: 100 }, () => makeReadyCart([{ variantId: product.variantId, quantity: 1 }])),
    )
    const results = await Promise.allSettled(
      carts.map(({ ctx, cart }) =>
        placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' }),
      ),
    )
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    expect(new Set(lost)).toEqual(new Set(['cart.sold_out']))
    expect(await availableOf(product.variantId)).toBe(0)
  })

  it('never deadlocks when carts share items in opposite order, and keeps the ledger in step', async () => {
    const [a, b] = [await makeProduct({ stock: 500 }), await makeProduct({ stock: 500 })]
    const carts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const items = [a, b].map(({ variantId }) => ({ variantId, quantity: 1 }))
        return makeReadyCart(index % 2 ? items : [...items].reverse())
      }),
    )
    await Promise.all(
      carts.map(({ ctx, cart }) =>
        placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' }),
      ),
    )
    expect([await availableOf(a.variantId), await availableOf(b.variantId)]).toEqual([460, 460])
    const [row] = await db.$queryRaw<{ reserved: bigint }[]>(
      sql`SELECT sum("reservedDelta") AS "reserved" FROM "StockMovement" WHERE "variantId" = ${a.variantId}::uuid`,
    )
    expect(Number(row?.reserved)).toBe(40)
    const [{ deadlocks } = { deadlocks: 0n }] = await db.$queryRaw<{ deadlocks: bigint }[]>(
      sql`SELECT "deadlocks" FROM pg_stat_database WHERE "datname" = current_database()`,
    )
    expect(Number(deadlocks)).toBe(0)
  })
})

describe('an order', () => {
  it('does not change when the catalogue does', async () => {
    const { product, place } = await ready()
    const { order } = await place()
    const before = await getAdminOrder(staffCtxOf('owner'), order.id)
    await db.product.update({
      where: { id: product.id },
      data: { slug: `renamed-${product.slug}`, translations: {} },
    })
    await db.price.updateMany({ where: { variantId: product.variantId }, data: { amountMinor: 1n } })
    await db.taxRate.updateMany({ data: { rateBps: 2_000 } })
    expect(await getAdminOrder(staffCtxOf('owner'), order.id)).toEqual(before)
    await db.taxRate.updateMany({ where: { region: 'NY' }, data: { rateBps: 400 } })
  })

  it('goes from transfer to parcel, with its stock and its history', async () => {
    const { product, place } = await ready(10, 3)
    const { order } = await place()
    const staff = staffCtxOf('support')
    const parcel = { carrier: 'UPS', trackingNumber: '1Z', trackingUrl: null }
    await expect(shipOrder(staff, order.id, parcel)).rejects.toEqual(refused('order.not_shippable'))
    const paid = await markTransferReceived(staff, order.id)
    expect(paid).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' })
    await expect(markTransferReceived(staff, order.id)).rejects.toEqual(
      refused('order.not_awaiting_transfer'),
    )

    const lineId = order.lines[0]?.id ?? ''
    await expect(
      shipOrder(staff, order.id, { ...parcel, lines: [{ orderLineId: lineId, quantity: 4 }] }),
    ).rejects.toEqual(refused('order.shipped_too_many'))
    await expect(
      shipOrder(staff, order.id, { ...parcel, lines: [{ orderLineId: order.id, quantity: 1 }] }),
    ).rejects.toEqual(refused('order_line.not_found'))
    const partly = await shipOrder(staff, order.id, {
      ...parcel,
      lines: [{ orderLineId: lineId, quantity: 1 }],
    })
    expect(partly).toMatchObject({ status: 'confirmed', fulfillmentStatus: 'partially_fulfilled' })
    await expect(cancelOrder(staff, order.id, { reason: null })).rejects.toEqual(
      refused('order.already_shipped'),
    )
    const done = await shipOrder(staff, order.id, parcel)
    expect(done).toMatchObject({ status: 'completed', fulfillmentStatus: 'fulfilled' })
    expect(done.shipments).toHaveLength(2)
    expect(await db.stockLevel.findUniqueOrThrow({ where: { variantId: product.variantId } })).toMatchObject({
      onHand: 7,
      reserved: 0,
    })
    await expect(shipOrder(staff, order.id, parcel)).rejects.toEqual(refused('order.not_shippable'))
    expect(await db.auditEvent.count({ where: { entityId: order.id } })).toBe(3)
  })

  it('that was paid by transfer and is called off leaves its refund as a task', async () => {
    const { place } = await ready(5, 1)
    const { order } = await place()
    const staff = staffCtxOf('owner')
    await markTransferReceived(staff, order.id)
    await cancelOrder(staff, order.id, { reason: null })
    expect(await db.refund.findMany({ where: { payment: { orderId: order.id } } })).toMatchObject([
      { status: 'pending', amountMinor: BigInt(order.totals.total.amount) },
    ])
  })

  it('can be called off by its holder and by staff, not by others', async () => {
    const { product, place } = await ready(5, 2)
    const { order, token } = await place()
    await expect(cancelOrder(createCtx(), order.id, { reason: null })).rejects.toEqual(
      refused('order.not_found'),
    )
    await expect(cancelOrder(staffCtxOf('readonly'), order.id, { reason: null })).rejects.toEqual(
      refused('order.not_found'),
    )
    const cancelled = await cancelOrder(createCtx({ orderToken: token }), order.id, {
      reason: 'changed my mind',
    })
    expect(cancelled.status).toBe('cancelled')
    expect(await availableOf(product.variantId)).toBe(5)
    await expect(cancelOrder(createCtx({ orderToken: token }), order.id, { reason: null })).rejects.toEqual(
      refused('order.invalid_transition'),
    )
  })

  it('refuses every command that its status does not allow', async () => {
    const { place } = await ready()
    const { order } = await place()
    const ctx = systemCtx('test')
    for (const status of ['pending_payment', 'confirmed', 'completed', 'cancelled', 'expired'] as const) {
      for (const command of Object.keys(orderMachine.commands) as (keyof typeof orderMachine.commands)[]) {
        await db.order.update({ where: { id: order.id }, data: { status } })
        const isAllowed = (orderMachine.commands[command].from as readonly string[]).includes(status)
        const attempt = transition(ctx, { id: order.id, status }, command)
        if (isAllowed) await attempt
        else await expect(attempt).rejects.toEqual(refused('order.invalid_transition'))
      }
    }
  })

  it('needs the permission for every back-office verb', async () => {
    const { place } = await ready()
    const { order } = await place()
    const parcel = { carrier: 'UPS', trackingNumber: null, trackingUrl: null }
    await expect(shipOrder(createCtx(), order.id, parcel)).rejects.toEqual(refused('auth.required'))
    await expect(shipOrder(staffCtxOf('catalogue'), order.id, parcel)).rejects.toEqual(
      refused('auth.forbidden'),
    )
    await expect(markTransferReceived(staffCtxOf('readonly'), order.id)).rejects.toEqual(
      refused('auth.forbidden'),
    )
    await expect(getAdminOrder(staffCtxOf('catalogue'), order.id)).rejects.toEqual(refused('auth.forbidden'))
    expect(NEW_YORK.country).toBe('US')
  })

  it('cannot be oversold or rewritten behind the code’s back', async () => {
    const { product, place } = await ready(3)
    const { order } = await place()
    await expect(
      db.stockLevel.update({ where: { variantId: product.variantId }, data: { reserved: 99 } }),
    ).rejects.toThrow(/check/i)
    await expect(db.orderEvent.deleteMany({ where: { orderId: order.id } })).rejects.toThrow(/append-only/)
    await expect(
      db.stockMovement.updateMany({ where: { orderId: order.id }, data: { onHandDelta: 5 } }),
    ).rejects.toThrow(/append-only/)
    await expect(db.order.update({ where: { id: order.id }, data: { totalMinor: 1n } })).rejects.toThrow(
      /check/i,
    )
  })
})
