import { beforeAll, describe, expect, it } from 'vitest'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { placeOrder } from '@/lib/checkout/place-order'
import { startPayment } from '@/lib/checkout/start-payment'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { encodeCursor } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makePerson } from '@/lib/testing/people'
import { createCart } from '../cart/create-cart'
import { updateCart } from '../cart/update-cart'
import { buyAgain } from './buy-again'
import { claimGuestOrders, claimOrder } from './claim-order'
import { findOwnOrder, getOrder } from './get-order'
import { listOwnOrders } from './list-own-orders'
import { requestOrderLink } from './request-order-link'

beforeAll(seedBasics)

async function guestOrder(email?: string, items?: { variantId: string; quantity: number }[]) {
  const wanted = items ?? [{ variantId: (await makeProduct()).variantId, quantity: 2 }]
  const { ctx, cart } = await makeReadyCart(wanted)
  if (email) await updateCart(ctx, cart.id, { email })
  return placeOrder(ctx, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' })
}

async function ownerOf(orderId: string) {
  return (await db.order.findUniqueOrThrow({ where: { id: orderId } })).userId
}

describe('an order of somebody who is signed in', () => {
  it('is theirs at once and in every later step, without a token', async () => {
    const anna = await makePerson()
    const product = await makeProduct()
    const made = await createCart(anna.ctx, { items: [{ variantId: product.variantId, quantity: 1 }] })
    const cart = await updateCart(anna.ctx, made.id, { email: 'else@example.com', shippingAddress: NEW_YORK })
    const { order } = await placeOrder(anna.ctx, {
      cartId: cart.id,
      total: cart.totals.total,
      paymentMethod: 'card',
    })
    expect(await ownerOf(order.id)).toBe(anna.id)
    expect((await listOwnOrders(anna.ctx, { limit: 5 })).data).toMatchObject([
      {
        id: order.id,
        number: order.number,
        status: 'pending_payment',
        itemCount: 1,
        total: order.totals.total,
      },
    ])
    expect((await findOwnOrder(anna.ctx, order.id))?.number).toBe(order.number)
    expect((await startPayment(anna.ctx, order.id)).clientSecret).toMatch(/_secret_/)
    expect((await cancelOrder(anna.ctx, order.id, { reason: null })).status).toBe('cancelled')
    const stranger = await makePerson()
    for (const act of [
      getOrder,
      startPayment,
      (ctx: typeof anna.ctx, id: string) => cancelOrder(ctx, id, { reason: null }),
    ])
      await expect(act(stranger.ctx, order.id)).rejects.toMatchObject({ code: 'order.not_found' })
    expect(await findOwnOrder(stranger.ctx, order.id)).toBeNull()
  })

  it('is theirs too when they had filled the cart as a guest, and when they are staff', async () => {
    const staff = staffCtxOf('catalogue')
    const { userId } = staff.actor as { userId: string }
    await db.user.create({ data: { id: userId, email: `${userId}@example.com` } })
    const product = await makeProduct()
    const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
    const { order } = await placeOrder(
      { ...staff, cartToken: ctx.cartToken ?? '' },
      { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' },
    )
    expect(await ownerOf(order.id)).toBe(userId)
    expect((await cancelOrder(staff, order.id, { reason: null })).status).toBe('cancelled')
  })
})

describe('the list of orders', () => {
  it('comes page by page, newest first, and holds nobody else’s', async () => {
    const anna = await makePerson()
    const placed = [await guestOrder(anna.email), await guestOrder(anna.email), await guestOrder(anna.email)]
    await guestOrder()
    const first = await listOwnOrders(anna.ctx, { limit: 2 })
    const second = await listOwnOrders(anna.ctx, { limit: 2, cursor: first.page.nextCursor ?? '' })
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(
      placed.map(({ order }) => order.id).reverse(),
    )
    expect(second.page.hasMore).toBe(false)
  })

  it('refuses nobody in particular, and forged cursors', async () => {
    await expect(listOwnOrders(createCtx(), { limit: 2 })).rejects.toMatchObject({ code: 'auth.required' })
    const anna = await makePerson()
    await expect(
      listOwnOrders(anna.ctx, { limit: 2, cursor: encodeCursor(['x', 'y']) }),
    ).rejects.toMatchObject({ code: 'page.bad_cursor' })
  })
})

describe('what was ordered as a guest', () => {
  it('belongs to whoever has proved its address, never before, and never what is somebody’s', async () => {
    const email = `Guest-${newId()}@example.com`
    const [mine, taken] = [await guestOrder(email), await guestOrder(email)]
    const other = await makePerson()
    await db.order.update({ where: { id: taken.order.id }, data: { userId: other.id } })
    const anna = await makePerson({ email: email.toLowerCase(), isVerified: false })
    expect(await claimGuestOrders(systemCtx('test'), anna.id)).toBe(0)
    expect((await listOwnOrders(anna.ctx, { limit: 5 })).data).toEqual([])
    await db.user.update({ where: { id: anna.id }, data: { emailVerifiedAt: new Date() } })
    expect(await claimGuestOrders(systemCtx('test'), anna.id)).toBe(1)
    expect(await claimGuestOrders(systemCtx('test'), anna.id)).toBe(0)
    expect([await ownerOf(mine.order.id), await ownerOf(taken.order.id)]).toEqual([anna.id, other.id])
    expect(await db.orderEvent.count({ where: { orderId: mine.order.id, type: 'order.claimed' } })).toBe(1)
  })

  it('is claimed by its link or by the proved address, and by nothing else', async () => {
    const anna = await makePerson()
    const byLink = await guestOrder()
    await expect(claimOrder(anna.ctx, byLink.order.id)).rejects.toMatchObject({ code: 'order.not_found' })
    await expect(claimOrder(createCtx({ orderToken: byLink.token }), byLink.order.id)).rejects.toMatchObject({
      code: 'auth.required',
    })
    const holder = { ...anna.ctx, orderToken: byLink.token }
    expect((await claimOrder(holder, byLink.order.id)).id).toBe(byLink.order.id)
    expect((await claimOrder(anna.ctx, byLink.order.id)).id).toBe(byLink.order.id)
    const byAddress = await guestOrder(anna.email)
    expect((await claimOrder(anna.ctx, byAddress.order.id)).id).toBe(byAddress.order.id)
    const unproved = await makePerson({ isVerified: false })
    const notYet = await guestOrder(unproved.email)
    await expect(claimOrder(unproved.ctx, notYet.order.id)).rejects.toMatchObject({ status: 404 })
  })

  it('goes to one of two who claim it with the same link, and staff have no more right to it', async () => {
    const { order, token } = await guestOrder()
    const two = [await makePerson(), await makePerson()]
    const results = await Promise.allSettled(
      two.map(({ ctx }) => claimOrder({ ...ctx, orderToken: token }, order.id)),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'order.owned_by_another', status: 409 },
    })
    expect(await db.orderEvent.count({ where: { orderId: order.id, type: 'order.claimed' } })).toBe(1)
    await expect(claimOrder(staffCtxOf('owner'), order.id)).rejects.toMatchObject({ code: 'order.not_found' })
  })

  it('is found by number and address: a link is asked for, and the answer tells nothing', async () => {
    const { order } = await guestOrder()
    const asked = () =>
      db.outboxEvent.count({
        where: { type: 'order.linkRequested', payload: { path: ['orderId'], equals: order.id } },
      })
    const ctx = createCtx({ client: { ip: '192.0.2.7', userAgent: null } })
    await requestOrderLink(ctx, { number: order.number, email: 'nobody@example.com' })
    await requestOrderLink(ctx, { number: order.number + 90_000, email: order.email })
    expect(await asked()).toBe(0)
    for (let time = 0; time < 8; time += 1)
      await requestOrderLink(ctx, { number: order.number, email: order.email })
    // One of the five in this hour went to the wrong number.
    expect(await asked()).toBe(4)
    for (let time = 10; time < 30; time += 1)
      await requestOrderLink(ctx, { number: 1, email: `${newId()}@example.com` })
    await expect(requestOrderLink(ctx, { number: 1, email: 'a@example.com' })).rejects.toMatchObject({
      code: 'auth.throttled',
      status: 429,
    })
  })
})

describe('buying again', () => {
  it('puts what is left into the cart, and says what is not', async () => {
    const anna = await makePerson()
    const [plenty, few, gone] = [
      await makeProduct({ title: 'Plenty' }),
      await makeProduct({ title: 'Few' }),
      await makeProduct({ title: 'Gone' }),
    ]
    const items = [plenty, few, gone].map(({ variantId }) => ({ variantId, quantity: 3 }))
    const { order } = await guestOrder(anna.email, items)
    await claimGuestOrders(anna.ctx, anna.id)
    await db.stockLevel.update({ where: { variantId: few.variantId }, data: { onHand: 4, reserved: 3 } })
    await db.variant.update({ where: { id: gone.variantId }, data: { active: false } })
    const bought = await buyAgain(anna.ctx, order.id)
    expect(bought.cart.items.map(({ title, quantity }) => [title, quantity])).toEqual([
      ['Plenty', 3],
      ['Few', 1],
    ])
    expect(bought.missing).toEqual([
      { title: 'Few', quantity: 2 },
      { title: 'Gone', quantity: 3 },
    ])
    const again = await buyAgain(anna.ctx, order.id)
    expect(again.cart).toMatchObject({ id: bought.cart.id, itemCount: 7 })
  })

  it('refuses strangers, and orders of which nothing is left', async () => {
    const product = await makeProduct()
    const { order, token } = await guestOrder(undefined, [{ variantId: product.variantId, quantity: 1 }])
    const stranger = await makePerson()
    await expect(buyAgain(stranger.ctx, order.id)).rejects.toMatchObject({ code: 'order.not_found' })
    await db.variant.update({ where: { id: product.variantId }, data: { active: false } })
    await expect(buyAgain(createCtx({ orderToken: token }), order.id)).rejects.toMatchObject({
      code: 'order.nothing_to_buy',
      status: 409,
    })
  })
})
