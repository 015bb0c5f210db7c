import { beforeAll, describe, expect, it } from 'vitest'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { getAdminOrder } from './get-order'
import { ShipOrder } from './schema'
import { shipOrder } from './ship-order'

beforeAll(seedBasics)

const staff = staffCtxOf('support')
const parcel = { carrier: 'UPS', trackingNumber: null, trackingUrl: null }

async function makeOrder(quantity = 2, isPaid = true) {
  const product = await makeProduct({ stock: 10 })
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity }])
  const { order } = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  if (isPaid) await markTransferReceived(staff, order.id)
  return { id: order.id, lineId: order.lines[0]?.id ?? '', variantId: product.variantId }
}

async function traces(orderId: string) {
  const [parcels, audits, mails] = await Promise.all([
    db.fulfillment.count({ where: { orderId } }),
    db.auditEvent.count({ where: { entityId: orderId, action: 'order.ship' } }),
    db.outboxEvent.count({
      where: { type: 'order.shipped', payload: { path: ['orderId'], equals: orderId } },
    }),
  ])
  return { parcels, audits, mails }
}

const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
  )

describe('two hands on one order', () => {
  it('shipping everything from eight tabs makes one parcel, and seven are told that it is done', async () => {
    const order = await makeOrder()
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => shipOrder(staff, order.id, { ...parcel, shippedBefore: 0 })),
    )
    expect(codesOf(results)).toEqual(Array.from({ length: 7 }, () => 'order.not_shippable'))
    expect(await traces(order.id)).toEqual({ parcels: 1, audits: 1, mails: 1 })
    expect(await db.stockLevel.findUniqueOrThrow({ where: { variantId: order.variantId } })).toMatchObject({
      onHand: 8,
      reserved: 0,
    })
    await expect(shipOrder(staff, order.id, parcel)).rejects.toThrow(
      'Everything in this order has been shipped already. No second parcel was recorded.',
    )
  })

  it('shipping a part from two tabs makes one parcel: the second has not seen the first', async () => {
    const order = await makeOrder(4)
    const part = { ...parcel, lines: [{ orderLineId: order.lineId, quantity: 1 }], shippedBefore: 0 }
    const results = await Promise.allSettled([1, 2].map(() => shipOrder(staff, order.id, part)))
    expect(codesOf(results)).toEqual(['order.shipped_meanwhile'])
    expect(await traces(order.id)).toEqual({ parcels: 1, audits: 1, mails: 1 })
    await expect(shipOrder(staff, order.id, part)).rejects.toThrow('units shipped so far: 1')
    expect((await shipOrder(staff, order.id, { ...part, shippedBefore: 1 })).fulfillmentStatus).toBe(
      'partially_fulfilled',
    )
  })

  it('shipping against cancelling: one of them happens, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const order = await makeOrder()
      const results = await Promise.allSettled([
        shipOrder(staff, order.id, parcel),
        cancelOrder(staff, order.id, { reason: null }),
      ])
      expect(codesOf(results)).toHaveLength(1)
      const { status, shipments } = await getAdminOrder(staff, order.id)
      expect(status === 'cancelled' ? shipments.length === 0 : shipments.length === 1).toBe(true)
    }
  })
})

describe('an order that may not be shipped', () => {
  it('says why, and nothing is written', async () => {
    const unpaid = await makeOrder(1, false)
    await expect(shipOrder(staff, unpaid.id, parcel)).rejects.toThrow('not paid yet')
    const cancelled = await makeOrder()
    await cancelOrder(staff, cancelled.id, { reason: 'test' })
    await expect(shipOrder(staff, cancelled.id, parcel)).rejects.toThrow('was cancelled: do not send it')
    for (const { id } of [unpaid, cancelled])
      expect(await traces(id)).toEqual({ parcels: 0, audits: 0, mails: 0 })
  })

  it('stays as it is for who lacks the right', async () => {
    const order = await makeOrder()
    for (const role of ['readonly', 'catalogue'] as const) {
      await expect(shipOrder(staffCtxOf(role), order.id, parcel)).rejects.toMatchObject({
        code: 'auth.forbidden',
        message: expect.stringContaining('orders:write'),
      })
    }
    await expect(shipOrder(createCtx(), order.id, parcel)).rejects.toMatchObject({ code: 'auth.required' })
    expect(await traces(order.id)).toEqual({ parcels: 0, audits: 0, mails: 0 })
  })
})

describe('tracking', () => {
  it.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt://ups.com/%0aalert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['ftp://ups.com/1'],
    ['//ups.com/1'],
    ['ups.com/1Z'],
    ['https://'],
    ['https://ups.com/\0'],
    ['https://ups.com/\ud800'],
    [`https://ups.com/${'x'.repeat(600)}`],
  ])('the link %j is refused', (trackingUrl) => {
    expect(ShipOrder.safeParse({ carrier: 'UPS', trackingNumber: null, trackingUrl }).success).toBe(false)
  })

  it.each(['', '   ', 'a\0b', 'a\ud800b', 'x'.repeat(1_000_000)])('the carrier %# is refused', (carrier) => {
    expect(ShipOrder.safeParse({ carrier, trackingNumber: null }).success).toBe(false)
  })

  it('follows from the number where the carrier is known, and the timeline names who shipped', async () => {
    const order = await makeOrder()
    const input = ShipOrder.parse({ carrier: ' ups ', trackingNumber: '1Z 999 "&<', trackingUrl: ' ' })
    const { shipments, timeline } = await shipOrder(staff, order.id, input)
    expect(shipments).toMatchObject([{ trackingUrl: 'https://www.ups.com/track?tracknum=1Z999%22%26%3C' }])
    expect(timeline.find(({ type }) => type === 'order.shipped')).toMatchObject({ actorName: 'Former staff' })
    const other = await makeOrder()
    const unknown = await shipOrder(staff, other.id, { ...parcel, carrier: 'Pigeon', trackingNumber: '7' })
    expect(unknown.shipments).toMatchObject([{ trackingUrl: null }])
  })
})
