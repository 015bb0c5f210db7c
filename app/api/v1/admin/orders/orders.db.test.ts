import { beforeAll, describe, expect, it, vi } from 'vitest'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Contract } from '@/lib/http/contract'
import { makeDigital } from '@/lib/testing/digital'
import { seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { type Ask, makeIntegrator } from '@/lib/testing/keys'
import { makeGuestOrder } from '@/lib/testing/orders'
import {
  getAdminOrderContract,
  receiveTransferContract,
  renewDownloadsContract,
  shipOrderContract,
} from '../contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let integrator: Ask

beforeAll(async () => {
  await seedBasics()
  integrator = await makeIntegrator(['orders:write', 'payments:write'])
})

const ask = (contract: Contract, id: string, body?: object) => integrator(contract, { params: { id }, body })

const ship = (id: string, input: object = {}) => ask(shipOrderContract, id, { carrier: 'UPS', ...input })

/** A paid order of two pieces of one thing. */
async function makePaidOrder() {
  const { order } = await makeGuestOrder({ quantity: 2 })
  await markTransferReceived(staffCtxOf('owner'), order.id)
  const [line] = order.lines
  return { id: order.id, orderLineId: line?.id ?? '', sku: line?.sku ?? '' }
}

describe('an order that does not exist', () => {
  it.each<[Contract, object?]>([
    [getAdminOrderContract],
    [shipOrderContract, { carrier: 'UPS' }],
    [receiveTransferContract],
    [renewDownloadsContract],
  ])('404: $method $path', async (contract, body) => {
    expect(await ask(contract, newId(), body)).toMatchObject({ status: 404, code: 'order.not_found' })
  })
})

describe('POST /admin/orders/{id}/transfer-receipts', () => {
  it('201 for the order that waits for it, then 409', async () => {
    const { order } = await makeGuestOrder()
    expect(await ask(receiveTransferContract, order.id)).toMatchObject({
      status: 201,
      body: { status: 'confirmed', paymentStatus: 'paid' },
    })
    expect(await ask(receiveTransferContract, order.id)).toMatchObject({
      status: 409,
      code: 'order.not_awaiting_transfer',
    })
  })

  it('409 for an order that is paid by card', async () => {
    const { order } = await makeGuestOrder({ paymentMethod: 'card' })
    expect(await ask(receiveTransferContract, order.id)).toMatchObject({
      status: 409,
      code: 'order.not_awaiting_transfer',
    })
    expect((await ask(getAdminOrderContract, order.id)).body).toMatchObject({ status: 'pending_payment' })
  })
})

describe('POST /admin/orders/{id}/fulfillments', () => {
  it('201 with the parcels so far, until everything is shipped, then 409', async () => {
    const { id, orderLineId } = await makePaidOrder()
    expect(await ship(id, { lines: [{ orderLineId, quantity: 1 }], trackingNumber: '1Z' })).toMatchObject({
      status: 201,
      body: { fulfillmentStatus: 'partially_fulfilled', shipments: [{ trackingNumber: '1Z' }] },
    })
    expect(await ship(id)).toMatchObject({ status: 201, body: { status: 'completed' } })
    expect(await ship(id)).toMatchObject({
      status: 409,
      code: 'order.not_shippable',
      body: { params: { status: 'completed' } },
    })
  })

  it('409 order.shipped_meanwhile: a parcel that the sender had not seen', async () => {
    const { id, orderLineId } = await makePaidOrder()
    const one = { lines: [{ orderLineId, quantity: 1 }], shippedBefore: 0 }
    expect((await ship(id, one)).status).toBe(201)
    expect(await ship(id, one)).toMatchObject({
      status: 409,
      code: 'order.shipped_meanwhile',
      body: { params: { shipped: 1 } },
    })
    expect(await db.fulfillment.count({ where: { orderId: id } })).toBe(1)
  })

  it('409 order.shipped_too_many: more than was ordered, also when it is named in two lines', async () => {
    const { id, orderLineId, sku } = await makePaidOrder()
    for (const quantities of [[3], [1, 2]])
      expect(
        await ship(id, { lines: quantities.map((quantity) => ({ orderLineId, quantity })) }),
      ).toMatchObject({
        status: 409,
        code: 'order.shipped_too_many',
        body: { detail: `Only 2 of ${sku} left to ship.`, params: { sku, left: 2 } },
      })
    expect(await db.fulfillment.count({ where: { orderId: id } })).toBe(0)
  })

  it('404 order_line.not_found: a line of another order', async () => {
    const [{ id }, other] = [await makePaidOrder(), await makePaidOrder()]
    const lines = [{ orderLineId: other.orderLineId, quantity: 1 }]
    expect(await ship(id, { lines })).toMatchObject({ status: 404, code: 'order_line.not_found' })
  })
})

describe('POST /admin/orders/{id}/download-renewals', () => {
  it('409 download.none where there is nothing to fetch, and 201 with all there is', async () => {
    const { order } = await makeGuestOrder({ product: await makeDigital() })
    expect(await ask(renewDownloadsContract, order.id)).toMatchObject({ status: 409, code: 'download.none' })
    await markTransferReceived(staffCtxOf('owner'), order.id)
    expect(await ask(renewDownloadsContract, order.id)).toMatchObject({
      status: 201,
      // The address of a file is the holder's alone: it would open their order.
      body: { data: [{ name: 'pattern.pdf', left: 5, url: null }] },
    })
  })
})
