import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { PageInput } from '@/lib/core/page'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { orderToken } from '@/lib/orders/order-token'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { makePerson, type Person } from '@/lib/testing/make-person'
import { countUnread, listNotifications } from './list-notifications'
import { markAllNotifications, markNotification } from './mark-notification'
import { mayNotify } from './may-notify'
import { notify } from './notify'
import { notifyOfOrders } from './notify-of-orders'
import { getPreferences, setPreferences } from './preferences'
import type { NotificationPreferences } from './schema'
import { CHANNELS, TOPICS } from './topics'

const job = systemCtx('test')
beforeAll(seedBasics)

const all = (isEnabled: boolean) =>
  Object.fromEntries(
    TOPICS.map((topic) => [topic, { email: isEnabled || topic === 'order_updates', in_app: isEnabled }]),
  ) as NotificationPreferences

const consentsOf = async ({ userId }: Person) =>
  (await db.consentRecord.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(
    ({ isGiven }) => isGiven,
  )

const list = (person: Person, query: object = {}) => listNotifications(person.ctx, PageInput.parse(query))

async function tell({ userId }: Person, number = 1) {
  const params = { orderId: newId(), number }
  await notify(job, { userId, kind: 'order_shipped', params, dedupeKey: newId() })
}

/** A confirmed order; of a guest unless somebody is named. */
async function makeOrder(person?: Person): Promise<{ id: string; number: number }> {
  const { variantId } = await makeProduct()
  const { ctx, cart } = await makeReadyCart([{ variantId, quantity: 1 }])
  const { order } = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  await db.order.update({
    where: { id: order.id },
    data: { status: 'confirmed', userId: person?.userId ?? null },
  })
  return order
}

describe('what somebody is told about', () => {
  it('is everything but the newsletter, until they choose', async () => {
    const { ctx, userId } = await makePerson()
    expect(await getPreferences(ctx)).toEqual({ ...all(true), newsletter: { email: false, in_app: false } })
    expect(await mayNotify(job, userId, 'price_drops', 'email')).toBe(true)
    expect(await mayNotify(job, userId, 'newsletter', 'email')).toBe(false)
    await db.consentRecord.create({ data: { id: newId(), userId, topic: 'newsletter', isGiven: true } })
    expect(await mayNotify(job, userId, 'newsletter', 'email')).toBe(true)
    expect(await mayNotify(job, userId, 'newsletter', 'in_app')).toBe(false)
  })

  it('is what they chose, and mails about orders', async () => {
    const { ctx, userId } = await makePerson()
    expect(await setPreferences(ctx, all(false))).toEqual(all(false))
    for (const topic of TOPICS)
      for (const channel of CHANNELS)
        expect(await mayNotify(job, userId, topic, channel), `${topic} ${channel}`).toBe(
          topic === 'order_updates' && channel === 'email',
        )
    await expect(
      setPreferences(ctx, { ...all(true), order_updates: { email: false, in_app: true } }),
    ).rejects.toMatchObject({ code: 'notification_preferences.owed' })
    await expect(getPreferences(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
    await expect(setPreferences(createCtx(), all(true))).rejects.toMatchObject({ code: 'auth.required' })
  })

  it('records consent to the newsletter when it changes, also when it is chosen twice at once', async () => {
    const person = await makePerson()
    await setPreferences(person.ctx, all(false))
    expect(await consentsOf(person)).toEqual([])
    await Promise.all([1, 2, 3].map(() => setPreferences(person.ctx, all(true))))
    expect(await consentsOf(person)).toEqual([true])
    await setPreferences(person.ctx, all(false))
    expect(await consentsOf(person)).toEqual([true, false])
  })

  it('is nothing once the account is closed, and consent that was taken back elsewhere counts', async () => {
    const { ctx, userId } = await makePerson()
    await setPreferences(ctx, all(true))
    await db.consentRecord.create({ data: { id: newId(), userId, topic: 'newsletter', isGiven: false } })
    expect(await mayNotify(job, userId, 'newsletter', 'email')).toBe(false)
    await db.user.update({ where: { id: userId }, data: { status: 'blocked' } })
    expect(await mayNotify(job, userId, 'order_updates', 'email')).toBe(false)
    expect(await mayNotify(job, newId(), 'order_updates', 'email')).toBe(false)
  })
})

describe('an order of a customer', () => {
  it('is told of once for each thing that happens, in the language of the reader', async () => {
    const person = await makePerson()
    const order = await makeOrder(person)
    const shipped = { kind: 'shipped', orderId: order.id, subjectId: newId() } as const
    const notices = [{ kind: 'confirmation', orderId: order.id }, shipped] as const
    expect(await notifyOfOrders(job, notices)).toBe(2)
    expect(await Promise.all([1, 2, 3].map(() => notifyOfOrders(job, notices)))).toEqual([0, 0, 0])
    expect(await notifyOfOrders(job, [{ ...shipped, subjectId: newId() }])).toBe(1)
    expect((await list(person)).data[0]).toMatchObject({
      kind: 'order_shipped',
      title: `Order ${order.number} is on its way`,
      path: `/orders/${orderToken(order.id)}`,
    })
    const german = { ...person, ctx: { ...person.ctx, market: MARKETS['de-de'] } }
    expect((await list(german)).data.at(-1)).toMatchObject({
      title: `Bestellung ${order.number} ist bestätigt`,
      path: `/de-de/orders/${orderToken(order.id)}`,
    })
  })

  it('tells what was returned', async () => {
    const person = await makePerson()
    const order = await makeOrder(person)
    const payment = await db.payment.findFirstOrThrow({ where: { orderId: order.id } })
    const subjectId = newId()
    await db.refund.create({
      data: {
        id: subjectId,
        paymentId: payment.id,
        amountMinor: 1_250n,
        reason: 'x',
        idempotencyKey: subjectId,
      },
    })
    await notifyOfOrders(job, [{ kind: 'refunded', orderId: order.id, subjectId }])
    expect((await list(person)).data[0]).toMatchObject({ title: 'We have returned $12.50' })
  })

  it('is not told of to guests, late, or to who does not want it', async () => {
    const [person, quiet] = [await makePerson(), await makePerson()]
    await setPreferences(quiet.ctx, all(false))
    const orders = [await makeOrder(), await makeOrder(quiet)]
    expect(
      await notifyOfOrders(
        job,
        orders.map(({ id }) => ({ kind: 'confirmation', orderId: id })),
      ),
    ).toBe(0)
    const late = await makeOrder(person)
    expect(await notifyOfOrders(job, [{ kind: 'cancelled', orderId: late.id }])).toBe(0)
    expect(await notifyOfOrders(job, [{ kind: 'confirmation', orderId: newId() }])).toBe(0)
  })
})

describe('the notifications of somebody', () => {
  it('are pages, newest first, without gaps', async () => {
    const person = await makePerson()
    for (let number = 1; number <= 5; number += 1) await tell(person, number)
    const first = await list(person, { limit: 2 })
    const second = await list(person, { limit: 2, cursor: first.page.nextCursor })
    const third = await list(person, { limit: 2, cursor: second.page.nextCursor })
    const titles = [first, second, third].flatMap(({ data }) => data.map(({ title }) => title))
    expect(titles).toEqual([5, 4, 3, 2, 1].map((number) => `Order ${number} is on its way`))
    expect([first.unreadCount, third.page]).toEqual([5, { nextCursor: null, hasMore: false }])
    await expect(list(person, { cursor: 'WyJ4IiwieSJd' })).rejects.toMatchObject({ code: 'page.bad_cursor' })
  })

  it('are read once, and can be unread again', async () => {
    const person = await makePerson()
    await tell(person)
    await tell(person)
    const [{ id } = { id: '' }] = (await list(person)).data
    const read = await markNotification(person.ctx, id, { isRead: true })
    const later = { ...person.ctx, now: new Date(Date.now() + 60_000) }
    expect((await markNotification(later, id, { isRead: true })).readAt).toBe(read.readAt)
    expect(await countUnread(person.ctx)).toBe(1)
    expect((await markNotification(person.ctx, id, { isRead: false })).readAt).toBeNull()
    expect(await markAllNotifications(person.ctx)).toBe(2)
    expect(await countUnread(person.ctx)).toBe(0)
  })

  it('are theirs alone, and of kinds that are known', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    await tell(person)
    const [{ id } = { id: '' }] = (await list(person)).data
    await expect(markNotification(stranger.ctx, id, { isRead: true })).rejects.toMatchObject({
      code: 'notification.not_found',
    })
    expect(await markAllNotifications(stranger.ctx)).toBe(0)
    expect((await list(stranger)).data).toEqual([])
    const row = { userId: stranger.userId, topic: 'of_tomorrow', params: {}, dedupeKey: newId() }
    await db.notification.create({ data: { id: newId(), ...row } })
    expect(await list(stranger)).toMatchObject({ data: [], unreadCount: 0 })
    for (const act of [
      () => listNotifications(createCtx(), PageInput.parse({})),
      () => markAllNotifications(createCtx()),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'auth.required' })
  })
})
