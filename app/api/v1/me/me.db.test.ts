import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { contracts } from '@/app/api/v1/contracts'
import { newId, newToken } from '@/lib/core/id'
import { MAX_ADDRESSES } from '@/lib/customers/add-address'
import { AVATAR_BYTES } from '@/lib/customers/avatar-limits'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { openApiDocument } from '@/lib/http/openapi'
import { TOPICS } from '@/lib/notifications/topics'
import { type Answer, answerTo, callApi } from '@/lib/testing/api'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makePerson, type Person } from '@/lib/testing/make-person'
import { watchNotificationsContract } from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

function call(
  person: Person,
  name: string,
  options: {
    body?: unknown
    id?: string
    query?: Record<string, string>
    headers?: Record<string, string>
  } = {},
): Promise<Answer> {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  return answerTo({
    contract,
    params: { id: options.id ?? newId() },
    query: options.query ?? {},
    headers: { ...person.headers, ...options.headers },
    ...(options.body === undefined ? {} : { body: options.body }),
  })
}

const PNG = { 'Content-Type': 'image/png' }
const picture = (side = 9) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
const choices = (changes: object = {}) => ({
  ...Object.fromEntries(TOPICS.map((topic) => [topic, { email: true, in_app: true }])),
  ...changes,
})

async function makeNotification({ userId }: Person): Promise<string> {
  const id = newId()
  const params = { orderId: newId(), number: 7 }
  await db.notification.create({ data: { id, userId, topic: 'order_shipped', params, dedupeKey: id } })
  return id
}

describe('/me', () => {
  it('answers 200 to reading and changing', async () => {
    const person = await makePerson()
    expect(await call(person, 'GET /me')).toMatchObject({
      status: 200,
      body: { email: person.email, name: null },
    })
    const changed = await call(person, 'PATCH /me', { body: { name: 'Nora', phone: '202 555 0123' } })
    expect(changed).toMatchObject({ status: 200, body: { name: 'Nora', phone: '+12025550123' } })
  })

  it.each([
    [{ phone: 'abc' }, 'profile.invalid', 'phone'],
    [{ birthDate: '1800-01-01' }, 'profile.invalid', 'birthDate'],
    [{ birthDate: '2000-02-30' }, 'http.invalid', 'birthDate'],
    [{ bio: 'x'.repeat(501) }, 'http.invalid', 'bio'],
    [{ locale: 'fr-FR' }, 'http.invalid', 'locale'],
    [{ email: 'new@example.com' }, 'http.invalid', 'email'],
    [{ role: 'owner' }, 'http.invalid', 'role'],
  ])('answers 422 to %j', async (body, code, field) => {
    const answer = await call(await makePerson(), 'PATCH /me', { body })
    expect(answer).toMatchObject({ status: 422, code, body: { fields: { [field]: expect.any(String) } } })
  })

  it('answers 415 to what is no JSON', async () => {
    const answer = await call(await makePerson(), 'PATCH /me', {
      body: '{}',
      headers: { 'Content-Type': 'text/plain' },
    })
    expect([answer.status, answer.code]).toEqual([415, 'http.unsupported'])
  })
})

describe('/me/avatar', () => {
  it('answers 200 with the address of the picture, and 204 once it is gone', async () => {
    const person = await makePerson()
    const set = await call(person, 'PUT /me/avatar', { body: await picture(), headers: PNG })
    expect(set).toMatchObject({
      status: 200,
      body: { avatarUrl: expect.stringMatching(/^\/api\/uploads\/avatars\//) },
    })
    expect((await call(person, 'DELETE /me/avatar')).status).toBe(204)
    expect((await call(person, 'GET /me')).body.avatarUrl).toBeNull()
  })

  it.each<[number, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    [422, 'avatar.empty', () => new Uint8Array(), 'image/png'],
    [422, 'avatar.too_many_pixels', () => picture(7000), 'image/png'],
    [422, 'avatar.unreadable', async () => (await picture()).subarray(0, 40), 'image/png'],
    [415, 'avatar.unsupported', () => Buffer.from('<svg/>'), 'image/png'],
    [415, 'http.unsupported', picture, 'image/svg+xml'],
    [415, 'http.unsupported', picture, 'multipart/form-data; boundary=x'],
    [413, 'http.too_large', () => new Uint8Array(AVATAR_BYTES + 1), 'image/png'],
  ])('answers %i %s', async (status, code, make, type) => {
    const answer = await call(await makePerson(), 'PUT /me/avatar', {
      body: await make(),
      headers: { 'Content-Type': type },
    })
    expect([answer.status, answer.code]).toEqual([status, code])
  })

  it('answers 429 after thirty tries', async () => {
    const person = await makePerson()
    const send = () => call(person, 'PUT /me/avatar', { body: Buffer.from('x'), headers: PNG })
    for (let at = 0; at < 30; at += 1) await send()
    expect(await send()).toMatchObject({ status: 429, code: 'auth.throttled' })
  })

  it('answers 503 to who comes when many pictures are being made', async () => {
    const [person, body] = [await makePerson(), await picture(4000)]
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => call(person, 'PUT /me/avatar', { body, headers: PNG })),
    )
    const busy = answers.filter(({ status }) => status !== 200)
    expect(busy[0]).toMatchObject({ status: 503, code: 'avatar.busy' })
    expect(busy[0]?.headers.get('retry-after')).toBe('10')
    expect(new Set(busy.map(({ code }) => code)).size).toBe(1)
  })

  it('answers 503 when the picture cannot be stored, and keeps the one before', async () => {
    const person = await makePerson()
    const before = await call(person, 'PUT /me/avatar', { body: await picture(), headers: PNG })
    const folder = path.join(env.UPLOADS_DIR, 'avatars')
    await rename(folder, `${folder}-away`)
    await writeFile(folder, 'a file where the folder belongs')
    const refused = await call(person, 'PUT /me/avatar', { body: await picture(), headers: PNG })
    await rm(folder)
    await rename(`${folder}-away`, folder)
    expect(refused).toMatchObject({ status: 503, code: 'storage.unavailable' })
    expect((await call(person, 'GET /me')).body.avatarUrl).toBe(before.body.avatarUrl)
  })

  it('is described as a body that is the file itself', () => {
    const { paths } = openApiDocument(contracts) as {
      paths: Record<string, Record<string, { requestBody: unknown }>>
    }
    expect(paths['/api/v1/me/avatar']?.put?.requestBody).toEqual({
      description: expect.stringContaining(String(AVATAR_BYTES)),
      required: true,
      content: { 'image/jpeg': {}, 'image/png': {}, 'image/webp': {}, 'image/avif': {} },
    })
  })
})

describe('/me/addresses', () => {
  it('answers 201, 200 and 204 to adding, reading, changing and removing', async () => {
    const person = await makePerson()
    const added = await call(person, 'POST /me/addresses', { body: NEW_YORK })
    expect(added).toMatchObject({
      status: 201,
      body: { ...NEW_YORK, isDefaultShipping: true, isDefaultBilling: true },
    })
    const id = String(added.body.id)
    expect((await call(person, 'GET /me/addresses')).body).toEqual({ data: [added.body] })
    expect(await call(person, 'GET /me/addresses/{id}', { id })).toMatchObject({
      status: 200,
      body: added.body,
    })
    expect(await call(person, 'PATCH /me/addresses/{id}', { id, body: { company: 'Acme' } })).toMatchObject({
      status: 200,
      body: { company: 'Acme', line1: NEW_YORK.line1 },
    })
    expect((await call(person, 'DELETE /me/addresses/{id}', { id })).status).toBe(204)
    for (const name of ['GET', 'PATCH', 'DELETE'])
      expect(
        await call(person, `${name} /me/addresses/{id}`, { id, ...(name === 'PATCH' ? { body: {} } : {}) }),
      ).toMatchObject({ status: 404, code: 'address.not_found' })
  })

  it('answers the same once more to the same Idempotency-Key', async () => {
    const person = await makePerson()
    const headers = { 'Idempotency-Key': newId() }
    const [first, second] = [
      await call(person, 'POST /me/addresses', { body: NEW_YORK, headers }),
      await call(person, 'POST /me/addresses', { body: NEW_YORK, headers }),
    ]
    expect(second.body).toEqual(first.body)
    expect(await db.savedAddress.count({ where: { userId: person.userId } })).toBe(1)
  })

  it('answers 422 to an address that is none, and 409 to one too many', async () => {
    const person = await makePerson()
    const wrong = await call(person, 'POST /me/addresses', { body: { ...NEW_YORK, region: 'ZZ' } })
    expect(wrong).toMatchObject({
      status: 422,
      code: 'address.invalid',
      body: { fields: { region: expect.any(String) } },
    })
    const { id } = (await call(person, 'POST /me/addresses', { body: NEW_YORK })).body
    const changed = await call(person, 'PATCH /me/addresses/{id}', {
      id: String(id),
      body: { postcode: '1' },
    })
    expect([changed.status, changed.code]).toEqual([422, 'address.invalid'])
    await db.savedAddress.createMany({
      data: Array.from({ length: MAX_ADDRESSES - 1 }, () => ({
        id: newId(),
        userId: person.userId,
        ...NEW_YORK,
      })),
    })
    const answer = await call(person, 'POST /me/addresses', { body: NEW_YORK })
    expect(answer).toMatchObject({ status: 409, code: 'address.too_many' })
  })
})

describe('/me/notification-preferences', () => {
  it('answers 200 with everything, as it was set', async () => {
    const person = await makePerson()
    const off = { price_drops: { email: false, in_app: false } }
    expect(await call(person, 'PUT /me/notification-preferences', { body: choices(off) })).toMatchObject({
      status: 200,
      body: choices(off),
    })
    expect((await call(person, 'GET /me/notification-preferences')).body).toEqual(choices(off))
  })

  it('answers 422 to what is missing, unknown or cannot be switched off', async () => {
    const person = await makePerson()
    const put = (body: unknown) => call(person, 'PUT /me/notification-preferences', { body })
    expect(await put({ newsletter: { email: true, in_app: true } })).toMatchObject({
      status: 422,
      code: 'http.invalid',
    })
    expect(await put(choices({ other: {} }))).toMatchObject({ status: 422, code: 'http.invalid' })
    expect(await put(choices({ order_updates: { email: false, in_app: true } }))).toMatchObject({
      status: 422,
      code: 'notification_preferences.owed',
      body: { fields: { 'order_updates.email': expect.any(String) } },
    })
  })
})

describe('/me/notifications', () => {
  it('answers 200 with a page and the number of unread ones', async () => {
    const person = await makePerson()
    const id = await makeNotification(person)
    expect(await call(person, 'GET /me/notifications')).toMatchObject({
      status: 200,
      body: {
        data: [{ id, kind: 'order_shipped', title: 'Order 7 is on its way', readAt: null }],
        unreadCount: 1,
      },
    })
    expect(await call(person, 'PATCH /me/notifications/{id}', { id, body: { isRead: true } })).toMatchObject({
      status: 200,
      body: { id, readAt: expect.any(String) },
    })
    expect((await call(person, 'GET /me/notifications')).body.unreadCount).toBe(0)
  })

  it('answers 400 to a cursor that is none', async () => {
    const answer = await call(await makePerson(), 'GET /me/notifications', { query: { cursor: newToken() } })
    expect([answer.status, answer.code]).toEqual([400, 'page.bad_cursor'])
  })

  it('answers 429 to a sixth stream, while five are open', async () => {
    const person = await makePerson()
    const open = () => callApi({ contract: watchNotificationsContract, headers: person.headers })
    const streams = await Promise.all(Array.from({ length: 5 }, open))
    const refused = await answerTo({ contract: watchNotificationsContract, headers: person.headers })
    expect(refused).toMatchObject({ status: 429, code: 'notifications.too_many_streams' })
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]/)
    await Promise.all(streams.map(({ body }) => body?.cancel()))
    const again = await open()
    expect(again.status).toBe(200)
    await again.body?.cancel()
  })

  it('answers 422 and 404 to what cannot be marked', async () => {
    const person = await makePerson()
    const id = await makeNotification(await makePerson())
    expect(await call(person, 'PATCH /me/notifications/{id}', { id, body: {} })).toMatchObject({
      status: 422,
    })
    expect(await call(person, 'PATCH /me/notifications/{id}', { id, body: { isRead: true } })).toMatchObject({
      status: 404,
      code: 'notification.not_found',
    })
  })
})
