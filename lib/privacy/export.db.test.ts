import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { storage } from '@/lib/adapters/storage/storage'
import { createCtx, systemCtx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { raw, sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { makeCustomer, makeKnownPerson, makeOwnOrder } from '@/lib/testing/customers'
import { seedBasics } from '@/lib/testing/fixtures'
import { exportFileOf, exportTokenOf } from './export-file'
import { getExport, listExports } from './list-exports'
import { makeExport } from './make-export'
import { openExport } from './open-export'
import { personOf } from './person'
import { ownedBy, PERSONAL_DATA, PERSONAL_MODELS } from './personal-data'
import { removeExports } from './remove-exports'
import { requestExport } from './request-export'
import { tellAboutRequest } from './tell-about-request'

beforeAll(seedBasics)

const job = systemCtx('test')

type Person = Awaited<ReturnType<typeof makeCustomer>>

async function readyExport({ ctx }: Pick<Person, 'ctx'>): Promise<string> {
  const { id } = await requestExport(ctx)
  expect(await makeExport(job, id)).toBe(true)
  return id
}

async function download({ ctx }: Pick<Person, 'ctx'>, id: string): Promise<Record<string, Uint8Array>> {
  const { stream, size } = await openExport(ctx, exportTokenOf(id))
  const bytes = await buffer(stream)
  expect(bytes.length).toBe(size)
  return unzipSync(new Uint8Array(bytes))
}

const jsonOf = (files: Record<string, Uint8Array>, name: string) =>
  JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as Record<string, Record<string, unknown>[]>

/** The texts and numbers of a value, wherever they stand in it. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return value === null ? [] : [String(value)]
}

describe('a copy of somebody’s data', () => {
  it('has every value of every marked column, the files, and a word in their language', async () => {
    const person = await makeKnownPerson()
    await storage.put(`avatars/face-${person.mark}.webp`, Buffer.from('a face'), 'image/webp')
    const files = await download(person, await readyExport(person))
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Deine Daten bei Nexus')
    expect(strFromU8(files['files/avatar.webp'] ?? new Uint8Array())).toBe('a face')
    const topics = Object.keys(files).filter((name) => name.endsWith('.json'))
    const told = new Set(topics.flatMap((name) => leavesOf(jsonOf(files, name))))
    const user = await db.user.findUniqueOrThrow({ where: { id: person.userId } })
    for (const model of PERSONAL_MODELS)
      for (const column of Object.keys(PERSONAL_DATA[model].personal)) {
        const rows = await db.$queryRaw<{ value: unknown }[]>(sql`
          SELECT to_jsonb(${raw(`"${column}"`)}) AS "value" FROM ${raw(`"${model}"`)}
          WHERE ${ownedBy(model, personOf(user))} AND ${raw(`"${column}"`)} IS NOT NULL`)
        expect(rows.length, `${model}.${column}`).toBeGreaterThan(0)
        for (const leaf of rows.flatMap(({ value }) => leavesOf(value)))
          if (!leaf.includes('https://')) expect(told, `${model}.${column}`).toContain(leaf)
      }
    const orders = jsonOf(files, 'orders.json').orders ?? []
    expect(orders.map(({ number }) => number)).toEqual([
      person.orders.own.number,
      person.orders.asGuest.number,
    ])
    expect(orders[0]).toMatchObject({
      lines: [{ quantity: 1, unitMinor: 2000 }],
      payments: [{ status: 'succeeded', refunds: [] }],
      parcels: [{ carrier: 'UPS', lines: [{ quantity: 1, sku: person.orders.own.lines[0]?.sku }] }],
    })
  })

  it('has nothing secret and nothing of others', async () => {
    const [person, other] = [await makeKnownPerson(), await makeKnownPerson()]
    await db.user.update({ where: { id: person.userId }, data: { passwordHash: '$argon2id$secret' } })
    const secrets = [
      '$argon2id$secret',
      other.mark,
      ...(await db.session.findMany({ where: { userId: person.userId } })).map(({ tokenHash }) => tokenHash),
      ...(await db.order.findMany({ where: { userId: person.userId } })).map(
        (order) => order.accessTokenHash,
      ),
      ...(await db.cart.findMany({ where: { userId: person.userId } })).map(({ tokenHash }) => tokenHash),
      ...(await db.wishlist.findMany({ where: { userId: person.userId } })).map(
        (list) => list.shareToken ?? '-',
      ),
    ]
    const files = await download(person, await readyExport(person))
    const text = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n')
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/passwordHash|tokenHash|costMinor|accessToken/i)
    // Links that open an order without signing in are cut.
    expect(text).toContain('https://shop.test/orders/…')
    expect(text).not.toMatch(/\/orders\/[\w-]{22}/)
  })

  it('of an address that was never proved has only what was done signed in', async () => {
    const person = await makeCustomer({ emailVerifiedAt: null })
    await makeOwnOrder(createCtx(), person.email, 'unpaid')
    const own = await makeOwnOrder(person.ctx, person.email, 'unpaid')
    const files = await download(person, await readyExport(person))
    expect(jsonOf(files, 'orders.json').orders?.map(({ number }) => number)).toEqual([own.number])
  })

  it('has all of many rows', async () => {
    const person = await makeCustomer()
    await db.notification.createMany({
      data: Array.from({ length: 250 }, (_, index) => ({
        id: newId(),
        userId: person.userId,
        topic: `topic-${index}`,
        params: {},
        dedupeKey: newId(),
      })),
    })
    const files = await download(person, await readyExport(person))
    const topics = jsonOf(files, 'notifications.json').notifications?.map(({ topic }) => topic)
    expect(new Set(topics).size).toBe(250)
    expect(topics?.length).toBe(250)
  })
})

describe('asking for a copy', () => {
  it('is for people, and one at a time, also when it is clicked twice at once', async () => {
    await expect(requestExport(createCtx())).rejects.toMatchObject({ status: 401 })
    const { ctx } = await makeCustomer()
    const results = await Promise.allSettled([requestExport(ctx), requestExport(ctx)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(requestExport(ctx)).rejects.toMatchObject({ code: 'data_export.open', status: 409 })
  })

  it('has a limit for a day', async () => {
    const person = await makeCustomer()
    for (let done = 0; done < 5; done += 1) await readyExport(person)
    await expect(requestExport(person.ctx)).rejects.toMatchObject({ code: 'auth.throttled', status: 429 })
  })

  it('is answered by a mail to the page, without the link itself', async () => {
    const person = await makeCustomer({ locale: 'de-DE' })
    const id = await readyExport(person)
    await Promise.all([1, 2].map(() => tellAboutRequest(job, 'data_export_ready', id)))
    const response = await fetch(
      `${env.RESEND_BASE_URL}/_local/messages?to=${encodeURIComponent(person.email)}`,
    )
    const { messages } = (await response.json()) as { messages: { subject: string; text: string }[] }
    expect(messages.map(({ subject }) => subject)).toEqual(['Deine Daten liegen bereit'])
    expect(messages[0]?.text).toContain('/de-de/account/privacy\n')
    expect(messages[0]?.text).not.toContain(exportTokenOf(id))
  })

  it('is listed to its owner alone, in pages, newest first', async () => {
    const [person, stranger] = [await makeCustomer(), await makeCustomer()]
    const ids = [await readyExport(person), await readyExport(person), await readyExport(person)]
    const first = await listExports(person.ctx, { limit: 2 })
    expect(first.data.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    const rest = await listExports(person.ctx, { limit: 2, cursor: first.page.nextCursor ?? '' })
    expect(rest.data.map(({ id }) => id)).toEqual([ids[0]])
    expect((await listExports(stranger.ctx, { limit: 2 })).data).toEqual([])
    await expect(getExport(stranger.ctx, ids[0] ?? '')).rejects.toMatchObject({
      code: 'data_export.not_found',
    })
    await expect(listExports(person.ctx, { limit: 2, cursor: 'AAAA' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('the link', () => {
  it('works once, also when two follow it at once', async () => {
    const person = await makeCustomer()
    const id = await readyExport(person)
    const results = await Promise.allSettled([1, 2, 3].map(() => openExport(person.ctx, exportTokenOf(id))))
    const opened = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(opened).toHaveLength(1)
    opened[0]?.stream.destroy()
    await expect(openExport(person.ctx, exportTokenOf(id))).rejects.toMatchObject({
      code: 'data_export.link_over',
      status: 404,
    })
    expect(await getExport(person.ctx, id)).toMatchObject({ status: 'downloaded', downloadUrl: null })
  })

  it('works for its owner alone, signed in, and for a day', async () => {
    const [person, stranger] = [await makeCustomer(), await makeCustomer()]
    const id = await readyExport(person)
    const token = exportTokenOf(id)
    await expect(openExport(createCtx(), token)).rejects.toMatchObject({ status: 401 })
    await expect(openExport(stranger.ctx, token)).rejects.toMatchObject({ status: 404 })
    await expect(openExport(person.ctx, newToken())).rejects.toMatchObject({ status: 404 })
    const tomorrow = { ...person.ctx, now: new Date(Date.now() + 24 * 60 * 60 * 1000 + 1000) }
    await expect(openExport(tomorrow, token)).rejects.toMatchObject({ code: 'data_export.link_over' })
    expect(await getExport(tomorrow, id)).toMatchObject({ status: 'expired', downloadUrl: null })
    expect(await getExport(person.ctx, id)).toMatchObject({
      status: 'ready',
      downloadUrl: expect.stringMatching(new RegExp(`/account/privacy/download/${token}$`)),
    })
    expect(await db.dataRequest.findUnique({ where: { id } })).toMatchObject({ tokenHash: hashToken(token) })
  })
})

describe('the job', () => {
  it('may stop anywhere and run again, or twice at once: one copy, one event', async () => {
    const person = await makeCustomer()
    const { id } = await requestExport(person.ctx)
    // It stopped after the file was written and before it was noted.
    await storage.put(exportFileOf(id), Buffer.from('an older try'), 'application/zip')
    const results = await Promise.all([makeExport(job, id), makeExport(job, id)])
    expect(results.sort()).toEqual([false, true])
    expect(await makeExport(job, id)).toBe(false)
    const events = await db.outboxEvent.count({
      where: { type: 'dataExport.ready', payload: { path: ['dataRequestId'], equals: id } },
    })
    expect(events).toBe(1)
    expect(Object.keys(await download(person, id))).toContain('profile.json')
  })

  it('leaves nothing behind when the database is lost in the middle', async () => {
    const person = await makeCustomer()
    const { id } = await requestExport(person.ctx)
    let calls = 0
    const broken = new Proxy(db, {
      get(target, name) {
        if (name === '$queryRaw' && ++calls > 3) return () => Promise.reject(new Error('lost'))
        return Reflect.get(target, name) as unknown
      },
    })
    await expect(makeExport({ ...job, db: broken }, id)).rejects.toThrow('lost')
    expect(await storage.get(exportFileOf(id))).toBeNull()
    expect(await getExport(person.ctx, id)).toMatchObject({ status: 'requested' })
    expect(await makeExport(job, id)).toBe(true)
  })

  it('of the clean-up removes what is over, and gives up what could not be made', async () => {
    const person = await makeCustomer()
    const [downloaded, expired, fresh] = [
      await readyExport(person),
      await readyExport(person),
      await readyExport(person),
    ]
    const stuck = (await requestExport(person.ctx)).id
    await download(person, downloaded)
    const past = new Date(Date.now() - 25 * 60 * 60 * 1000)
    await db.dataRequest.update({ where: { id: downloaded }, data: { downloadedAt: past } })
    await db.dataRequest.update({ where: { id: expired }, data: { expiresAt: past } })
    await db.dataRequest.update({ where: { id: stuck }, data: { createdAt: past } })
    expect(await removeExports(systemCtx('clean-up'))).toBe(2)
    expect(await removeExports(systemCtx('clean-up'))).toBe(0)
    const states = await Promise.all(
      [downloaded, expired, fresh, stuck].map((id) => getExport(person.ctx, id)),
    )
    expect(states.map(({ status }) => status)).toEqual(['downloaded', 'expired', 'ready', 'failed'])
    for (const id of [downloaded, expired]) expect(await storage.get(exportFileOf(id))).toBeNull()
    expect(Object.keys(await download(person, fresh))).toContain('orders.json')
  })
})
