import { beforeAll, expect, it } from 'vitest'
import { createCtx, systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { getAdminOrder } from '@/lib/orders/get-order'
import { AdminOrder } from '@/lib/orders/schema'
import { makeKnownPerson, makeOwnOrder } from '@/lib/testing/customers'
import { seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { forgetOldOrders } from './forget-old-orders'

beforeAll(seedBasics)

const job = systemCtx('test')

/** New Year's Eve, or the day after, of `years` years ago. */
const yearsAgo = (years: number, day: '12-31T12:00:00Z' | '01-01T12:00:00Z') =>
  new Date(`${new Date().getUTCFullYear() - years}-${day}`)

it('forgets who bought when ten years are over since the end of the year', async () => {
  const { orders, userId, mark } = await makeKnownPerson()
  await db.order.update({ where: { id: orders.own.id }, data: { placedAt: yearsAgo(11, '12-31T12:00:00Z') } })
  await db.order.update({
    where: { id: orders.asGuest.id },
    data: { placedAt: yearsAgo(10, '01-01T12:00:00Z') },
  })
  expect(await forgetOldOrders(job)).toBe(1)
  expect(await forgetOldOrders(job)).toBe(0)
  const old = await db.order.findUniqueOrThrow({ where: { id: orders.own.id }, include: { payments: true } })
  expect(
    JSON.stringify(old, (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
  ).not.toContain(mark)
  expect(old).toMatchObject({ userId: null, cartId: null, totalMinor: expect.any(BigInt) })
  expect(old.billingAddress).toMatchObject({ name: '—', country: 'DE' })
  const mails = await db.emailMessage.findMany({ where: { orderId: orders.own.id } })
  expect(mails.length).toBeGreaterThan(0)
  for (const mail of mails) expect(mail).toMatchObject({ html: '', text: '', subject: '' })
  // It can still be looked at.
  expect(AdminOrder.parse(await getAdminOrder(staffCtxOf('owner'), orders.own.id)).number).toBe(
    orders.own.number,
  )
  const kept = await db.order.findUniqueOrThrow({ where: { id: orders.asGuest.id } })
  expect(JSON.stringify(kept.billingAddress)).toContain(mark)
  expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ status: 'active' })
  await db.order.update({ where: { id: kept.id }, data: { placedAt: new Date() } })
})

it('keeps to the setting, and keeps what is not over', async () => {
  const placedAt = yearsAgo(3, '01-01T12:00:00Z')
  const [over, open] = [
    await makeOwnOrder(createCtx(), 'over@example.com', 'shipped'),
    await makeOwnOrder(createCtx(), 'open@example.com', 'unpaid'),
  ]
  await db.order.updateMany({ where: { id: { in: [over.id, open.id] } }, data: { placedAt } })
  expect(await forgetOldOrders(job)).toBe(0)
  await db.storeSetting.create({ data: { key: 'orderRetentionYears', value: 2 } })
  expect(await forgetOldOrders(job)).toBe(1)
  expect(await db.order.findUnique({ where: { id: open.id } })).toMatchObject({ email: 'open@example.com' })
  await db.storeSetting.update({ where: { key: 'orderRetentionYears' }, data: { value: 'none' } })
  expect(await forgetOldOrders(job)).toBe(0)
})
