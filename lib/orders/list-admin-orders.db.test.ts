import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { findNeighborOrders } from './find-neighbor-orders'
import { countOrdersToShip, listAdminOrders } from './list-admin-orders'
import { ListAdminOrders } from './schema'

const staff = staffCtxOf('support')
const list = (input: object = {}) => listAdminOrders(staff, ListAdminOrders.parse(input))
const numbers = async (input: object) => (await list(input)).data.map(({ number }) => number)
/** Oldest first. */
const orders: { id: string; number: number; placedAt: string; sku: string }[] = []

beforeAll(async () => {
  await seedBasics()
  for (let index = 0; index < 7; index += 1) {
    const product = await makeProduct()
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 2 }])
    const { order } = await placeOrder(ctx, {
      cartId: cart.id,
      total: cart.totals.total,
      paymentMethod: 'bank_transfer',
    })
    // Two of them in the same millisecond: the id decides.
    const placedAt = new Date(Date.UTC(2020, 0, 1, 0, 0, Math.floor(index / 2)))
    await db.order.update({ where: { id: order.id }, data: { placedAt } })
    orders.push({ id: order.id, number: order.number, placedAt: placedAt.toISOString(), sku: product.sku })
  }
  orders.sort((a, b) => (a.placedAt + a.id < b.placedAt + b.id ? -1 : 1))
  const [first, second] = orders
  await db.order.update({
    where: { id: first?.id ?? '' },
    data: { status: 'confirmed', email: 'li@example.com' },
  })
  await db.fulfillment.create({
    data: {
      id: second?.id ?? '',
      orderId: second?.id ?? '',
      carrier: 'UPS',
      trackingNumber: '1Z999AA10123456784',
    },
  })
  await db.payment.updateMany({ where: { orderId: second?.id ?? '' }, data: { intentId: 'pi_known_0001' } })
})

describe('pages', () => {
  it('are stable while orders come in, and have neither gaps nor repeats', async () => {
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...page.data.map(({ number }) => number))
      cursor = page.page.nextCursor ?? undefined
      if (seen.length === 2)
        await db.order.update({ where: { id: orders[6]?.id ?? '' }, data: { placedAt: new Date() } })
    } while (cursor)
    expect(seen).toEqual(orders.map(({ number }) => number).reverse())
    await db.order.update({
      where: { id: orders[6]?.id ?? '' },
      data: { placedAt: new Date(orders[6]?.placedAt ?? 0) },
    })
  })

  it.each([encodeCursor(['x', 'y']), encodeCursor(['2026-01-01T00:00:00Z', 'x']), 'nonsense'])(
    'refuse the forged cursor %s',
    async (cursor) => {
      await expect(list({ cursor })).rejects.toMatchObject({ code: 'page.bad_cursor', status: 400 })
    },
  )
})

describe('search', () => {
  it('finds an order by everything that staff have in hand', async () => {
    const [first, second] = orders.map(({ number }) => number)
    expect(await numbers({ q: `#${first}` })).toEqual([first])
    expect(await numbers({ q: String(second) })).toEqual([second])
    expect(await numbers({ q: orders[0]?.sku })).toEqual([first])
    expect(await numbers({ q: orders[0]?.sku.toLowerCase().slice(0, -2) })).toEqual([first])
    expect(await numbers({ q: 'WHITFIELD' })).toHaveLength(7)
    expect(await numbers({ q: '1z999aa101' })).toEqual([second])
    expect(await numbers({ q: 'pi_known_0001' })).toEqual([second])
    expect(await numbers({ q: 'li@example' })).toEqual([first])
  })

  it('takes one or two letters as the beginning of a name or address', async () => {
    expect(await numbers({ q: 'li' })).toEqual([orders[0]?.number])
    expect(await numbers({ q: 'wh' })).toHaveLength(7)
    expect(await numbers({ q: 'hi' })).toEqual([])
  })

  it.each(['%', '_', '@', '\\', "'", '100%', '; DROP TABLE "Order"', '🙂'])('%s is text', async (q) => {
    expect(await numbers({ q })).toEqual([])
  })

  it('looks inside the tab only', async () => {
    expect(await numbers({ q: 'whitfield', tab: 'unfulfilled' })).toEqual([orders[0]?.number])
    expect(await numbers({ tab: 'unpaid' })).toHaveLength(6)
    expect(await numbers({ tab: 'cancelled' })).toEqual([])
    expect(await countOrdersToShip(staff)).toBe(1)
  })

  it('reads its indexes: one for each tab, one for each way to find an order', async () => {
    const rows = await db.$queryRaw<{ indexdef: string }[]>`SELECT indexdef FROM pg_indexes`
    const names = rows.map(({ indexdef }) => indexdef).join('\n')
    for (const name of [
      'Order_to_ship',
      'Order_awaiting_payment',
      'Order_called_off',
      'Order_buyer_trigrams',
    ])
      expect(names).toContain(name)
    await db.$transaction(async (tx) => {
      // On a handful of rows PostgreSQL would rather read the table.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`
      const plan = JSON.stringify(
        await tx.$queryRaw`EXPLAIN SELECT FROM "Order" o WHERE (' ' || o."email"::text || ' '
          || coalesce(o."shippingAddress"->>'name', '')) ILIKE '%brandt%'`,
      )
      expect(plan).toContain('Order_buyer_trigrams')
    })
  })
})

describe('previous and next', () => {
  it('follow the list, also from an order that has left its tab', async () => {
    const [a, b, c] = orders
    if (!a || !b || !c) throw new Error('no orders')
    expect(await findNeighborOrders(staff, b, { tab: 'all' })).toEqual({ newer: c.id, older: a.id })
    expect(await findNeighborOrders(staff, a, { tab: 'all' })).toEqual({ newer: b.id, older: null })
    expect(await findNeighborOrders(staff, a, { tab: 'unpaid' })).toEqual({ newer: b.id, older: null })
    expect(await findNeighborOrders(staff, b, { tab: 'unfulfilled' })).toEqual({ newer: null, older: a.id })
    expect(await findNeighborOrders(staff, c, { tab: 'all', q: 'li@example' })).toEqual({
      newer: null,
      older: a.id,
    })
  })
})

it('needs the right to read orders', async () => {
  const [order] = orders
  if (!order) throw new Error('no orders')
  for (const [ctx, code] of [
    [staffCtxOf('catalogue'), 'auth.forbidden'],
    [createCtx(), 'auth.required'],
  ] as const) {
    await expect(listAdminOrders(ctx, ListAdminOrders.parse({}))).rejects.toMatchObject({ code })
    await expect(countOrdersToShip(ctx)).rejects.toMatchObject({ code })
    await expect(findNeighborOrders(ctx, order, { tab: 'all' })).rejects.toMatchObject({ code })
  }
})
