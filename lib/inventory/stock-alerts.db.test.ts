import { beforeAll, describe, expect, it } from 'vitest'
import { type Ctx, createCtx, systemCtx } from '@/lib/context'
import { newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { cleanUp } from '@/lib/jobs/clean-up'
import { MARKETS } from '@/lib/markets/markets'
import { sendStockAlertLink, sendStockAlerts } from '@/lib/notifications/send-stock-alerts'
import { type MadeProduct, makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { makePerson } from '@/lib/testing/people'
import { getAdminProduct } from '../catalog/get-admin-product'
import { updateProduct } from '../catalog/update-product'
import { confirmStockAlert, findStockAlert, stopStockAlerts } from './follow-stock-alert'
import { listOwnStockAlerts, removeStockAlert } from './list-stock-alerts'
import { requestStockAlert } from './request-stock-alert'
import { stockAlertToken } from './stock-alert-token'

beforeAll(seedBasics)

const job = systemCtx('test')
const guest = (market?: keyof typeof MARKETS): Ctx =>
  createCtx(market === undefined ? {} : { market: MARKETS[market] })
const address = () => `guest-${newToken()}@example.com`.toLowerCase()

const alertsOf = (email: string) =>
  db.stockAlert.findMany({ where: { email }, orderBy: { createdAt: 'asc' } })
const mailsTo = (recipient: string) =>
  db.emailMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })

/** The events about one alert or variant, oldest first. */
async function events(type: string, id: string) {
  const all = await db.outboxEvent.findMany({ where: { type }, orderBy: { seq: 'asc' } })
  return all.filter(({ payload }) => JSON.stringify(payload).includes(id))
}

async function restock({ id, variantId }: MadeProduct, onHand: number): Promise<void> {
  const { version } = await getAdminProduct(job, id)
  await updateProduct(job, id, { version, variants: [{ id: variantId, onHand }] })
}

/** A guest who waits for a variant, confirmed, and their token. */
async function makeWaiting({ variantId }: MadeProduct, market?: keyof typeof MARKETS) {
  const email = address()
  await requestStockAlert(guest(market), variantId, { email })
  const [alert] = await alertsOf(email)
  const token = stockAlertToken(alert?.id ?? '')
  await confirmStockAlert(guest(), token)
  return { email, token }
}

describe('an alert of a guest', () => {
  it('is asked for by a mail whose link works once, then told once, in their language', async () => {
    const product = await makeProduct({ stock: 0, title: 'Rill vase' })
    const email = address()
    await requestStockAlert(guest('de-de'), product.variantId, { email })
    const [alert] = await alertsOf(email)
    const alertId = alert?.id ?? ''
    const [asked] = await events('stockAlert.requested', alertId)
    const token = stockAlertToken(alertId)
    for (const _ of [1, 2]) await sendStockAlertLink(job, { alertId, eventId: asked?.id ?? '' })
    const [mail] = await mailsTo(email)
    expect(mail).toMatchObject({ subject: 'Sollen wir schreiben, wenn es wieder da ist?', status: 'sent' })
    // What is kept of the mail opens nothing.
    expect(mail?.html).not.toContain(token)

    // Nobody is told before the address is proved.
    await restock(product, 3)
    expect(await sendStockAlerts(job, product.variantId)).toBe(0)
    expect(await findStockAlert(guest(), token)).toMatchObject({ isConfirmed: false, title: 'Rill vase' })
    await confirmStockAlert(guest(), token)
    await expect(confirmStockAlert(guest(), token)).rejects.toMatchObject({
      code: 'stock_alert.link_invalid',
      status: 404,
    })
    expect(await sendStockAlertLink(job, { alertId, eventId: 'again' })).toBe(false)
    expect(await events('stock.available', product.variantId)).toHaveLength(1)
    expect(await sendStockAlerts(job, product.variantId)).toBe(1)
    expect(await sendStockAlerts(job, product.variantId)).toBe(0)
    const mails = await mailsTo(email)
    expect(mails.map(({ subject }) => subject)).toEqual([mail?.subject, 'Wieder da'])
    expect(mails[1]?.text).toContain(`/de-de/products/${product.slug}`)
    expect(mails[1]?.text).toContain('/de-de/stock-alerts/…')
  })

  it('is one, however often and by how many tabs it is asked for', async () => {
    const { variantId } = await makeProduct({ stock: 0 })
    const email = address()
    await Promise.all([1, 2, 3].map(() => requestStockAlert(guest(), variantId, { email })))
    expect(await alertsOf(email)).toHaveLength(1)
  })

  it('answers the same for an address that waits, and mails one address only so often', async () => {
    const product = await makeProduct({ stock: 0 })
    const { email } = await makeWaiting(product)
    expect(await requestStockAlert(guest(), product.variantId, { email })).toBeUndefined()
    const [alert] = await alertsOf(email)
    expect(await events('stockAlert.requested', alert?.id ?? '')).toHaveLength(1)
    const flooded = address()
    for (let count = 0; count < 8; count += 1)
      await requestStockAlert(guest(), product.variantId, { email: flooded })
    const [other] = await alertsOf(flooded)
    expect(await events('stockAlert.requested', other?.id ?? '')).toHaveLength(5)
  })

  it('is stopped by its link, with all others for that address', async () => {
    const { email, token } = await makeWaiting(await makeProduct({ stock: 0 }))
    const { variantId } = await makeProduct({ stock: 0 })
    await requestStockAlert(guest(), variantId, { email })
    for (const _ of [1, 2]) await stopStockAlerts(guest(), token)
    expect(await alertsOf(email)).toEqual([])
    expect(await findStockAlert(guest(), token)).toBeNull()
  })

  it('is refused for what can be bought, or does not exist, and without an address', async () => {
    const [there, gone] = [await makeProduct({ stock: 1 }), await makeProduct({ stock: 0 })]
    const ask = (id: string, email?: string) => requestStockAlert(guest(), id, email ? { email } : {})
    await expect(ask(there.variantId, address())).rejects.toMatchObject({
      code: 'stock_alert.in_stock',
      status: 409,
    })
    await expect(ask(gone.variantId)).rejects.toMatchObject({
      code: 'stock_alert.email_required',
      status: 422,
    })
    await db.product.update({ where: { id: gone.id }, data: { status: 'draft' } })
    await expect(ask(gone.variantId, address())).rejects.toMatchObject({ code: 'variant.not_found' })
  })
})

describe('an alert of somebody with an account', () => {
  it('waits at once, stands in the account, and can be removed by its owner alone', async () => {
    const [anna, stranger, product] = [
      await makePerson(),
      await makePerson(),
      await makeProduct({ stock: 0 }),
    ]
    await requestStockAlert(anna.ctx, product.variantId, {})
    expect(await listOwnStockAlerts(anna.ctx)).toMatchObject([{ slug: product.slug, isConfirmed: true }])
    expect((await getAdminProduct(staffCtxOf('readonly'), product.id)).variants[0]?.waiting).toBe(1)
    expect(await listOwnStockAlerts(stranger.ctx)).toEqual([])
    await removeStockAlert(stranger.ctx, product.variantId)
    expect(await listOwnStockAlerts(anna.ctx)).toHaveLength(1)
    await removeStockAlert(anna.ctx, product.variantId)
    expect(await listOwnStockAlerts(anna.ctx)).toEqual([])
  })

  it('needs a link while the address is not proved', async () => {
    const [anna, product] = [await makePerson({ isVerified: false }), await makeProduct({ stock: 0 })]
    await requestStockAlert(anna.ctx, product.variantId, {})
    expect(await listOwnStockAlerts(anna.ctx)).toMatchObject([{ isConfirmed: false }])
  })

  it('says nothing to who has switched such mails off', async () => {
    const [anna, product] = [await makePerson(), await makeProduct({ stock: 0 })]
    await requestStockAlert(anna.ctx, product.variantId, {})
    await db.notificationPreference.create({
      data: { userId: anna.id, topic: 'back_in_stock', channel: 'email', isEnabled: false },
    })
    await restock(product, 1)
    expect(await sendStockAlerts(job, product.variantId)).toBe(0)
    expect(await mailsTo(anna.email)).toEqual([])
  })
})

describe('stock that comes back', () => {
  it('is told by the database when somebody waits for it, and only then', async () => {
    const [awaited, other] = [await makeProduct({ stock: 0 }), await makeProduct({ stock: 0 })]
    await makeWaiting(awaited)
    const before = (await events('stock.available', awaited.variantId)).length
    await restock(awaited, 2)
    await restock(awaited, 5)
    await restock(other, 2)
    expect(await events('stock.available', awaited.variantId)).toHaveLength(before + 1)
    expect(await events('stock.available', other.variantId)).toEqual([])
  })

  it('that is gone again is told to nobody', async () => {
    const product = await makeProduct({ stock: 0 })
    const { email } = await makeWaiting(product)
    await restock(product, 2)
    await restock(product, 0)
    expect(await sendStockAlerts(job, product.variantId)).toBe(0)
    await restock(product, 1)
    const counts = await Promise.all([1, 2].map(() => sendStockAlerts(job, product.variantId)))
    expect(Math.max(...counts)).toBe(1)
    expect(await mailsTo(email)).toHaveLength(1)
  })
})

describe('cleaning up', () => {
  it('removes alerts that nobody confirmed, and those told long ago', async () => {
    const { variantId } = await makeProduct({ stock: 0 })
    const [late, told, waiting] = [address(), address(), address()]
    for (const email of [late, told, waiting]) await requestStockAlert(guest(), variantId, { email })
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
    await db.stockAlert.updateMany({ where: { email: late }, data: { expiresAt: daysAgo(1) } })
    await db.stockAlert.updateMany({ where: { email: told }, data: { notifiedAt: daysAgo(31) } })
    await cleanUp(job)
    expect(await alertsOf(late)).toEqual([])
    expect(await alertsOf(told)).toEqual([])
    expect(await alertsOf(waiting)).toHaveLength(1)
  })
})
