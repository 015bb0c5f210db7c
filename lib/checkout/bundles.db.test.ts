import { beforeAll, describe, expect, it } from 'vitest'
import { addItem } from '@/lib/cart/add-item'
import { updateProduct } from '@/lib/catalog/update-product'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { setOnHand } from '@/lib/inventory/set-on-hand'
import { expireShownStock } from '@/lib/orders/expire-shown-stock'
import { shipOrder } from '@/lib/orders/ship-order'
import { makeBundle, setBundle } from '@/lib/testing/bundles'
import { availableOf, makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { cancelOrder } from './cancel-order'
import { markTransferReceived } from './mark-transfer-received'
import { placeOrder } from './place-order'

beforeAll(seedBasics)

const owner = staffCtxOf('owner')

/** Five bowls and nine trays; a set of two bowls and a tray. */
async function tableware(bowls = 5, trays = 9) {
  const [bowl, tray] = await Promise.all([
    makeProduct({ stock: bowls, title: 'Bowl' }),
    makeProduct({ stock: trays, title: 'Tray' }),
  ])
  const set = await makeBundle([
    { sku: bowl.sku, quantity: 2 },
    { sku: tray.sku, quantity: 1 },
  ])
  return { bowl, tray, set }
}

async function buy(items: { variantId: string; quantity: number }[]) {
  const { ctx, cart } = await makeReadyCart(items)
  return (
    await placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' })
  ).order
}

const levels = (...made: { variantId: string }[]) =>
  Promise.all(made.map(({ variantId }) => availableOf(variantId)))

describe('the stock of a bundle', () => {
  it('is as often as its parts make it up, and follows each of them', async () => {
    const { bowl, tray, set } = await tableware()
    expect(await availableOf(set.variantId)).toBe(2)
    await updateProduct(owner, tray.id, { version: 1, variants: [{ id: tray.variantId, onHand: 1 }] })
    expect(await availableOf(set.variantId)).toBe(1)
    await updateProduct(owner, tray.id, { version: 2, variants: [{ id: tray.variantId, onHand: 50 }] })
    await updateProduct(owner, bowl.id, { version: 1, variants: [{ id: bowl.variantId, onHand: 21 }] })
    expect(await availableOf(set.variantId)).toBe(10)
  })

  it('is not limited by parts without stock keeping', async () => {
    const [bowl, card] = [await makeProduct({ stock: 4 }), await makeProduct({ stock: 0, tracked: false })]
    const set = await makeBundle([
      { sku: bowl.sku, quantity: 1 },
      { sku: card.sku, quantity: 3 },
    ])
    expect(await availableOf(set.variantId)).toBe(4)
    await buy([{ variantId: set.variantId, quantity: 3 }])
    expect(await levels(bowl, card, set)).toEqual([1, 0, 1])
  })

  it('books out what there was of it, and is nothing once it is no bundle any more', async () => {
    const [bowl, set] = [await makeProduct({ stock: 6 }), await makeProduct({ stock: 0 })]
    await setOnHandOf(set.variantId, 3)
    await setBundle(set, [{ sku: bowl.sku, quantity: 2 }])
    expect(await availableOf(set.variantId)).toBe(3)
    const { _sum: booked } = await db.stockMovement.aggregate({
      where: { variantId: set.variantId },
      _sum: { onHandDelta: true },
    })
    expect(booked.onHandDelta).toBe(0)
    await setBundle(set, [])
    expect(await availableOf(set.variantId)).toBe(0)
    expect((await setOnHandOf(set.variantId, 7)).isSet).toBe(true)
    await setOnHandOf(bowl.variantId, 60)
    expect(await availableOf(set.variantId)).toBe(7)
  })

  it('comes back with its parts, for those who wait for it', async () => {
    const { bowl, set } = await tableware(0)
    await db.stockAlert.create({
      data: {
        id: crypto.randomUUID(),
        variantId: set.variantId,
        email: 'waits@example.com',
        market: 'en-us',
        tokenHash: crypto.randomUUID(),
        confirmedAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    })
    await setOnHandOf(bowl.variantId, 2)
    expect(
      await db.outboxEvent.count({
        where: { type: 'stock.available', payload: { path: ['variantId'], equals: set.variantId } },
      }),
    ).toBe(1)
  })
})

describe('buying a bundle', () => {
  it('holds its parts, and gives them back', async () => {
    const { bowl, tray, set } = await tableware()
    const order = await buy([{ variantId: set.variantId, quantity: 2 }])
    expect(await levels(bowl, tray, set)).toEqual([1, 7, 0])
    expect(order.lines).toMatchObject([
      {
        sku: set.sku,
        quantity: 2,
        components: [
          { sku: bowl.sku, title: 'Bowl', quantity: 2 },
          { sku: tray.sku, title: 'Tray', quantity: 1 },
        ],
      },
    ])
    await cancelOrder(owner, order.id, { reason: null })
    expect(await levels(bowl, tray, set)).toEqual([5, 9, 2])
  })

  it('ships what was bought, whatever the bundle is made of by then', async () => {
    const { bowl, tray, set } = await tableware()
    const order = await buy([{ variantId: set.variantId, quantity: 2 }])
    await setBundle(set, [{ sku: tray.sku, quantity: 4 }])
    await markTransferReceived(owner, order.id)
    const [line] = order.lines
    const parcel = (quantity: number) => ({
      carrier: 'UPS',
      trackingNumber: null,
      trackingUrl: null,
      lines: [{ orderLineId: line?.id ?? '', quantity }],
    })
    await shipOrder(owner, order.id, parcel(1))
    const level = await db.stockLevel.findUniqueOrThrow({ where: { variantId: bowl.variantId } })
    expect(level).toMatchObject({ onHand: 3, reserved: 2 })
    const shipped = await shipOrder(owner, order.id, parcel(1))
    expect(shipped.status).toBe('completed')
    expect(await db.stockHold.count({ where: { orderId: order.id } })).toBe(0)
    expect(await levels(bowl, tray, set)).toEqual([1, 7, 1])
  })

  it('says how many are left beside a line of its part', async () => {
    const { bowl, set } = await tableware()
    const { ctx, cart } = await makeReadyCart([{ variantId: bowl.variantId, quantity: 4 }])
    const both = await addItem(ctx, { cartId: cart.id, variantId: set.variantId, quantity: 1 })
    expect(both.notices.map(({ code }) => code)).toEqual(['insufficient_stock', 'sold_out'])
    await expect(
      placeOrder(ctx, { cartId: cart.id, total: both.totals.total, paymentMethod: 'bank_transfer' }),
    ).rejects.toMatchObject({ code: 'cart.insufficient_stock', details: { params: { left: 3 } } })
    expect(await levels(bowl, set)).toEqual([5, 2])
  })

  it('never sells more than there is, to buyers of the bundle and of its part at once', async () => {
    const { bowl, tray, set } = await tableware(20, 100)
    const carts = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        makeReadyCart([{ variantId: n % 2 ? set.variantId : bowl.variantId, quantity: 1 }]),
      ),
    )
    const results = await Promise.allSettled(
      carts.map(({ ctx, cart }) =>
        placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' }),
      ),
    )
    const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect(new Set(refused)).toEqual(new Set(['cart.sold_out']))
    const sets = results.filter(({ status }, n) => n % 2 === 1 && status === 'fulfilled').length
    const bowls = results.filter(({ status }, n) => n % 2 === 0 && status === 'fulfilled').length
    const [left = 0] = await levels(bowl)
    expect(20 - left).toBe(2 * sets + bowls)
    // One bowl may be left that makes up no set.
    expect(left).toBeLessThanOrEqual(1)
    expect(await levels(tray, set)).toEqual([100 - sets, 0])
  })

  it('waits for nobody crosswise: orders of parts of the same bundles at once', async () => {
    const parts = await Promise.all(Array.from({ length: 4 }, () => makeProduct({ stock: 200 })))
    const of = (...indexes: number[]) =>
      indexes.map((index) => ({ sku: parts[index]?.sku ?? '', quantity: 1 }))
    await Promise.all([makeBundle(of(0, 1, 2)), makeBundle(of(3, 2, 1)), makeBundle(of(2, 0, 3))])
    const carts = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        makeReadyCart(
          [n % 4, (n + 1 + (n % 3)) % 4].map((at) => ({
            variantId: parts[at]?.variantId ?? '',
            quantity: 1,
          })),
        ),
      ),
    )
    await Promise.all(
      carts.map(({ ctx, cart }) =>
        placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' }),
      ),
    )
  })

  it('waits for nobody crosswise either while its contents are changed', async () => {
    const { bowl, tray, set } = await tableware(500, 500)
    const contents = (quantity: number) => [
      { sku: bowl.sku, quantity },
      { sku: tray.sku, quantity: 1 },
    ]
    const buyAll = async () => {
      for (let n = 0; n < 12; n += 1)
        await buy([bowl, tray, set].slice(n % 3).map(({ variantId }) => ({ variantId, quantity: 1 })))
    }
    const changeAll = async () => {
      for (let n = 0; n < 20; n += 1) await setBundle(set, contents(1 + (n % 3)))
    }
    await Promise.all([changeAll(), buyAll(), buyAll(), buyAll()])
    const [bowls = 0, trays = 0, sets] = await levels(bowl, tray, set)
    expect(sets).toBe(Math.min(Math.floor(bowls / 2), trays))
  })

  it('expires the pages of the bundle when its part runs low', async () => {
    const { bowl, set } = await tableware()
    const order = await buy([{ variantId: bowl.variantId, quantity: 3 }])
    const ctx = createCtx()
    await expireShownStock(ctx, [order.id])
    expect([...ctx.expired]).toEqual(expect.arrayContaining([`product:${set.slug}`, `product:${bowl.slug}`]))
  })
})

function setOnHandOf(variantId: string, onHand: number) {
  return db.$transaction((tx) => setOnHand({ ...owner, db: tx }, { variantId, onHand, reason: 'Counted' }))
}
