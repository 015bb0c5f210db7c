import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { storage } from '@/lib/adapters/storage/storage'
import { audit } from '@/lib/audit/audit'
import { register } from '@/lib/auth/register'
import { actorOfSession, createSession } from '@/lib/auth/session'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { raw, sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { sendOrderEmail } from '@/lib/notifications/send-order-email'
import { makeCustomer, makeKnownPerson, makeOwnCart, makeOwnOrder } from '@/lib/testing/customers'
import { seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { stripeControl } from '@/lib/testing/stripe'
import { eraseUser } from './erase-user'
import { ERASURE_RULES } from './erasure-rules'
import { exportFileOf } from './export-file'
import { findErasure, getErasure, withdrawErasure } from './find-erasure'
import { finishErasure } from './finish-erasure'
import { makeExport } from './make-export'
import { personOf } from './person'
import { ownedBy, PERSONAL_DATA, PERSONAL_MODELS } from './personal-data'
import { requestErasure } from './request-erasure'
import { requestExport } from './request-export'
import { retryErasures, retryErasuresOf } from './retry-erasures'
import { tellAboutRequest } from './tell-about-request'

beforeAll(seedBasics)

const job = systemCtx('test')

async function mailsTo(address: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${env.RESEND_BASE_URL}/_local/messages?to=${encodeURIComponent(address)}`)
  return ((await response.json()) as { messages: { subject: string; text: string }[] }).messages
}

async function askAndErase(ctx: Ctx): Promise<string> {
  const { id } = await requestErasure(ctx, {})
  expect(await eraseUser(job, id)).toBe('erased')
  return id
}

/** Columns that stay as they are for a reason (docs/adr/0010). */
const KEPT = new Set([
  'Order.shippingAddress',
  'Order.billingAddress',
  ...PERSONAL_MODELS.flatMap((model) => {
    const rule = ERASURE_RULES[model]
    return rule.rows === 'keep' ? Object.keys(rule.keep ?? {}).map((column) => `${model}.${column}`) : []
  }),
])

/** Where in the whole database a text still stands, but for what is kept. */
async function placesOf(texts: readonly string[]): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>(sql`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`)
  const places: string[] = []
  for (const { table, column } of columns.filter((each) => !KEPT.has(`${each.table}.${each.column}`))) {
    const found = await db.$queryRaw<{ text: string }[]>(sql`
      SELECT t."text" FROM unnest(${[...texts]}::text[]) AS t("text")
      WHERE EXISTS (SELECT FROM ${raw(`"${table}"`)} r WHERE position(lower(t."text") IN lower(r.${raw(`"${column}"`)}::text)) > 0)`)
    places.push(...found.map(({ text }) => `${table}.${column}: ${text}`))
  }
  return places
}

/** The texts of a value, wherever they stand in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 6 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** The values of every marked column of a person, by "Model.column". */
async function knownOf(userId: string): Promise<Map<string, string[]>> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const known = new Map<string, string[]>()
  for (const model of PERSONAL_MODELS)
    for (const column of Object.keys(PERSONAL_DATA[model].personal)) {
      const rows = await db.$queryRaw<{ value: unknown }[]>(sql`
        SELECT to_jsonb(${raw(`"${column}"`)}) AS "value" FROM ${raw(`"${model}"`)}
        WHERE ${ownedBy(model, personOf(user))} AND ${raw(`"${column}"`)} IS NOT NULL`)
      known.set(
        `${model}.${column}`,
        rows.flatMap(({ value }) => textsOf(value)),
      )
    }
  return known
}

describe('erasure', () => {
  it('leaves no value of a marked column anywhere, but what the law keeps', async () => {
    const { userId, ctx, email, formerEmail, orders, mark } = await makeKnownPerson()
    await db.outboxEvent.createMany({
      data: [
        { id: newId(), type: 'user.emailChanged', payload: { userId, formerEmail, market: 'de-de' } },
        { id: newId(), type: 'user.registeredAgain', payload: { email, market: 'de-de' } },
      ],
    })
    await db.idempotencyRecord.createMany({
      data: [`customer:${userId}`, 'guest:203.0.113.9'].map((principal) => ({
        principal,
        key: newId(),
        requestHash: 'x',
        body: JSON.stringify({ order: { email } }),
        leaseUntil: new Date(),
        expiresAt: new Date(Date.now() + 60_000),
      })),
    })
    await audit(staffCtxOf('owner'), {
      action: 'user.update',
      entityType: 'user',
      entityId: userId,
      before: { email, name: null, status: 'active' },
      after: { email: formerEmail, name: 'x', status: 'active' },
    })
    await storage.put(`avatars/face-${mark}.webp`, Buffer.from('face'), 'image/webp')

    const known = await knownOf(userId)
    for (const [column, values] of known)
      if (!column.endsWith('.country')) expect(values, column).not.toEqual([])
    const keptOnly = new Set(
      [...known]
        .filter(([column]) => KEPT.has(column) && !column.startsWith('Order.'))
        .flatMap(([, each]) => each),
    )
    const texts = [...new Set([...known.values()].flat())].filter((text) => !keptOnly.has(text))
    const personal = [...texts, email, formerEmail, mark]
    // The search finds what is there, or it would prove nothing.
    expect((await placesOf(personal)).length).toBeGreaterThan(known.size)

    const id = await askAndErase(ctx)
    const left = await placesOf(personal)
    // What is outside the database is not over yet: the customer at the provider, the picture, the last mail.
    expect(left.filter((place) => !/^EmailMessage\./.test(place))).toEqual([])
    expect(await finishErasure(job, id)).toBe(true)
    const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({ status: 'erased', avatar: null, stripeCustomer: null, passwordHash: null })
    expect(
      await placesOf([
        ...personal,
        ...textsOf(known.get('User.avatar')),
        ...textsOf(known.get('User.stripeCustomer')),
      ]),
    ).toEqual([])
    expect(await storage.get(`avatars/face-${mark}.webp`)).toBeNull()

    for (const { id: orderId } of Object.values(orders)) {
      const order = await db.order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } })
      expect(order).toMatchObject({ note: null, cancelReason: null, cartId: null })
      expect(order.billingAddress).toMatchObject({ line1: `Hidden Street-${mark}`, phone: null })
      expect(order.lines).toHaveLength(1)
      expect(await sendOrderEmail(job, { kind: 'confirmation', orderId })).toBe(false)
    }
    const reviews = await db.review.findMany({ where: { userId } })
    expect(reviews.map((review) => [review.authorName, review.status, review.reply])).toEqual([
      ['Ehemaliges Kundenkonto', 'published', null],
    ])
    // Their vote is gone, and counts no longer.
    expect(reviews.map(({ helpfulCount }) => helpfulCount)).toEqual([0])
    expect(await db.consentRecord.count({ where: { userId } })).toBe(1)
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Dein Konto ist gelöscht'])
    const request = await db.dataRequest.findUniqueOrThrow({ where: { id } })
    expect(request).toMatchObject({ status: 'done', completedAt: expect.any(Date) })
  })

  it('leaves everybody else as they were', async () => {
    const [gone, other] = [await makeKnownPerson(), await makeKnownPerson()]
    const before = await knownOf(other.userId)
    await finishErasure(job, await askAndErase(gone.ctx))
    await retryErasures(job)
    expect(await knownOf(other.userId)).toEqual(before)
  })

  it('does not touch what only claims an address that was never proved', async () => {
    const { ctx, email } = await makeCustomer({ emailVerifiedAt: null })
    const order = await makeOwnOrder(createCtx(), email, 'unpaid')
    const { id, status } = await requestErasure(ctx, {})
    expect(status).toBe('requested')
    await eraseUser(job, id)
    await finishErasure(job, id)
    expect(await db.order.findUnique({ where: { id: order.id } })).toMatchObject({ email })
  })

  it('signs the person out at once, and lets them come back as somebody new', async () => {
    const { ctx, userId, email } = await makeCustomer()
    const { token } = await createSession(createCtx(), { userId })
    await finishErasure(job, await askAndErase(ctx))
    expect(await actorOfSession({ db }, token)).toEqual({ kind: 'anonymous' })
    await register(createCtx(), { email, password: 'four random words here', name: null })
    const user = await db.user.findUniqueOrThrow({ where: { email } })
    expect(user.id).not.toBe(userId)
    expect(user.status).toBe('active')
  })

  it('can be begun and ended any number of times, and one mail says so', async () => {
    const { ctx, email, userId } = await makeCustomer()
    await db.user.update({
      where: { id: userId },
      data: { stripeCustomer: 'cus_unknown', avatar: 'avatars/x.webp' },
    })
    const { id } = await requestErasure(ctx, {})
    const outcomes = await Promise.all([eraseUser(job, id), eraseUser(job, id), eraseUser(job, id)])
    expect(outcomes).toEqual(['erased', 'erased', 'erased'])
    // The provider is gone, then the mailbox: each time it stops half way.
    await stripeControl('faults', { match: 'DELETE /v1/customers', times: 10, status: 500 })
    await expect(finishErasure(job, id)).rejects.toMatchObject({ code: 'payments.unavailable' })
    await stripeControl('faults', {}, 'DELETE')
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({
      stripeCustomer: 'cus_unknown',
    })
    await fetch(`${env.RESEND_BASE_URL}/_local/faults`, {
      method: 'POST',
      body: JSON.stringify({ status: 500, times: 1 }),
    })
    await expect(finishErasure(job, id)).rejects.toMatchObject({ code: 'email.unavailable' })
    expect(await db.dataRequest.findUnique({ where: { id } })).toMatchObject({ status: 'requested' })
    expect(await retryErasures(job)).toBe(1)
    expect(await finishErasure(job, id)).toBe(false)
    expect(await eraseUser(job, id)).toBe('nothing')
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Your account is deleted'])
    expect(await placesOf([email, 'cus_unknown'])).toEqual([])
  })

  it('takes the copies of data with it, also one that is being made', async () => {
    const { ctx, userId } = await makeCustomer()
    const ready = await requestExport(ctx)
    await makeExport(job, ready.id)
    const making = await requestExport(ctx)
    const id = await askAndErase(ctx)
    expect(await makeExport(job, making.id)).toBe(false)
    await finishErasure(job, id)
    for (const each of [ready.id, making.id])
      expect(existsSync(path.join(env.UPLOADS_DIR, exportFileOf(each)))).toBe(false)
    expect(await db.dataRequest.findMany({ where: { userId }, select: { kind: true } })).toEqual([
      { kind: 'erasure' },
    ])
  })
})

describe('asking for it', () => {
  it('needs a fresh proof of who it is, a person, and one who is not on the staff', async () => {
    const { ctx, userId } = await makeCustomer()
    await expect(requestErasure(createCtx(), {})).rejects.toMatchObject({ status: 401 })
    await db.session.updateMany({ where: { userId }, data: { authenticatedAt: new Date(0) } })
    await expect(requestErasure(ctx, {})).rejects.toMatchObject({ code: 'auth.fresh_sign_in_required' })
    await expect(requestErasure(ctx, { password: 'x' })).rejects.toMatchObject({ code: 'auth.no_password' })
    await db.staffMembership.create({ data: { userId, role: 'support' } })
    await expect(requestErasure(ctx, {})).rejects.toMatchObject({ code: 'erasure.staff', status: 409 })
    const late = await makeCustomer()
    const { id } = await requestErasure(late.ctx, {})
    await db.staffMembership.create({ data: { userId: late.userId, role: 'support' } })
    await expect(eraseUser(job, id)).rejects.toMatchObject({ code: 'erasure.staff' })
    expect(await db.user.findUnique({ where: { id: late.userId } })).toMatchObject({ status: 'active' })
  })

  it('makes one request, also when it is clicked twice at once', async () => {
    const { ctx, userId } = await makeCustomer()
    const results = await Promise.allSettled([requestErasure(ctx, {}), requestErasure(ctx, {})])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(requestErasure(ctx, {})).rejects.toMatchObject({ code: 'erasure.open', status: 409 })
    expect(await db.dataRequest.count({ where: { userId } })).toBe(1)
  })

  it('is told by mail, in the language of the account', async () => {
    const { ctx, email } = await makeCustomer({ locale: 'de-DE' })
    const { id } = await requestErasure(ctx, {})
    await tellAboutRequest(job, 'erasure_requested', id)
    await tellAboutRequest(job, 'erasure_requested', id)
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Dein Konto wird gelöscht'])
    await eraseUser(job, id)
    expect(await tellAboutRequest(job, 'erasure_requested', id)).toBe(false)
  })
})

describe('while orders are open', () => {
  it('it waits, says for which, and happens when the last is over', async () => {
    const { ctx, email, userId } = await makeCustomer()
    const order = await makeOwnOrder(ctx, email, 'unpaid')
    const erasure = await requestErasure(ctx, {})
    expect(erasure).toMatchObject({ status: 'deferred', openOrders: [order.number] })
    await tellAboutRequest(job, 'erasure_deferred', erasure.id)
    expect((await mailsTo(email))[0]?.text).toContain(`refunded: ${order.number}.`)
    await retryErasuresOf(job, order.id)
    await retryErasures(job)
    expect(await getErasure(ctx)).toMatchObject({ status: 'deferred', openOrders: [order.number] })
    await cancelOrder(staffCtxOf('owner'), order.id, { reason: null })
    await retryErasuresOf(job, order.id)
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ status: 'erased' })
  })

  it('money on its way back counts', async () => {
    const { ctx, email } = await makeCustomer()
    const order = await makeOwnOrder(ctx, email, 'shipped')
    const payment = await db.payment.findFirstOrThrow({ where: { orderId: order.id } })
    const refund = {
      id: newId(),
      paymentId: payment.id,
      amountMinor: 1n,
      reason: 'test',
      idempotencyKey: newId(),
    }
    await db.refund.create({ data: refund })
    expect(await requestErasure(ctx, {})).toMatchObject({ status: 'deferred', openOrders: [order.number] })
  })

  it('it can be taken back, once, and only then', async () => {
    const { ctx, email } = await makeCustomer()
    await expect(withdrawErasure(ctx)).rejects.toMatchObject({ code: 'erasure.not_found', status: 404 })
    const order = await makeOwnOrder(ctx, email, 'unpaid')
    const { id } = await requestErasure(ctx, {})
    const results = await Promise.allSettled([withdrawErasure(ctx), withdrawErasure(ctx)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await findErasure(ctx)).toBeNull()
    await cancelOrder(staffCtxOf('owner'), order.id, { reason: null })
    expect(await eraseUser(job, id)).toBe('nothing')
    const again = await requestErasure(ctx, {})
    expect(again.status).toBe('requested')
    await expect(withdrawErasure(ctx)).rejects.toMatchObject({ code: 'erasure.not_found' })
  })

  it('an order that is placed at the same moment either defers it or is not placed', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { ctx, email, userId } = await makeCustomer()
      const { ctx: holder, cart } = await makeOwnCart(ctx, email)
      const { id } = await requestErasure(ctx, {})
      const place = () =>
        placeOrder(holder, { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' })
      const erase = () => eraseUser(job, id).catch((error: { code?: string }) => error.code)
      const [placed, erased] =
        round % 2 === 0
          ? await Promise.allSettled([place(), erase()])
          : (await Promise.allSettled([erase(), place()])).toReversed()
      const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
      const orders = await db.order.count({ where: { userId } })
      const isPlaced = placed?.status === 'fulfilled'
      expect(orders).toBe(isPlaced ? 1 : 0)
      expect(user.status).toBe(isPlaced ? 'active' : 'erased')
      expect(erased?.status).toBe('fulfilled')
      // What was busy or deferred is met later, or waits for the order.
      if (isPlaced) expect(await eraseUser(job, id)).toBe('deferred')
    }
  })

  it('it does not wait for a cart that somebody is at work on, which may be waiting for it: it comes back', async () => {
    const { ctx, email, userId } = await makeCustomer()
    const { cart } = await makeOwnCart(ctx, email)
    const { id } = await requestErasure(ctx, {})
    await db.$transaction(async (tx) => {
      await tx.$queryRaw(sql`SELECT "id" FROM "Cart" WHERE "id" = ${cart.id}::uuid FOR UPDATE`)
      await expect(eraseUser(job, id)).rejects.toMatchObject({ code: 'erasure.busy' })
    })
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ status: 'active', email })
    expect(await eraseUser(job, id)).toBe('erased')
  })
})

describe('afterwards', () => {
  it('what a request under way has still written is deleted with the next run', async () => {
    const { ctx, userId } = await makeCustomer()
    await finishErasure(job, await askAndErase(ctx))
    const late = { id: newId(), userId, topic: 'late', params: {}, dedupeKey: newId() }
    await db.notification.create({ data: late })
    await retryErasures(job)
    expect(await db.notification.count({ where: { userId } })).toBe(0)
  })
})
