import { describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/me/notifications/stream/route'
import { revokeAllSessions } from '@/lib/auth/sessions'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makePerson, type Person } from '@/lib/testing/make-person'
import { markAllNotifications } from './mark-notification'
import { notify } from './notify'
import { watchNotifications } from './watch-notifications'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

async function tell({ userId }: Person): Promise<void> {
  const params = { orderId: newId(), number: 1 }
  await notify(systemCtx('test'), { userId, kind: 'order_shipped', params, dedupeKey: newId() })
}

/** A stream that looks every few milliseconds. */
function watch({ ctx }: Person, end = new AbortController()) {
  return { events: watchNotifications(ctx, end.signal, 5), end }
}

const unread = (unreadCount: number) => ({ event: 'unread', data: { unreadCount } })

describe('a stream of notifications', () => {
  it('tells how much is unread, then what comes and what is read, and nothing of others', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    await tell(person)
    const { events, end } = watch(person)
    expect((await events.next()).value).toEqual(unread(1))
    await tell(stranger)
    await tell(person)
    expect((await events.next()).value).toMatchObject({
      event: 'notification',
      data: { kind: 'order_shipped' },
    })
    expect((await events.next()).value).toEqual(unread(2))
    await markAllNotifications(person.ctx)
    expect((await events.next()).value).toEqual(unread(0))
    expect((await events.next()).value).toBeNull()
    end.abort()
    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  it('ends with its session', async () => {
    const person = await makePerson()
    const { events } = watch(person)
    await events.next()
    await revokeAllSessions(person.ctx, { keepThis: false })
    expect(await events.next()).toEqual({ done: true, value: undefined })
    const blocked = await makePerson()
    await db.user.update({ where: { id: blocked.userId }, data: { status: 'blocked' } })
    expect((await watch(blocked).events.next()).done).toBe(true)
  })

  it('is open five times for a person, and again when one has ended', async () => {
    const person = await makePerson()
    const streams = Array.from({ length: 5 }, () => watch(person))
    expect(() => watch(person)).toThrowError(
      expect.objectContaining({ code: 'notifications.too_many_streams' }),
    )
    watch(await makePerson()).end.abort()
    for (const { end } of streams) end.abort()
    expect((await watch(person).events.next()).value).toEqual(unread(0))
    expect(() => watchNotifications(createCtx(), new AbortController().signal)).toThrowError(
      expect.objectContaining({ code: 'auth.required' }),
    )
  })
})

describe('GET /me/notifications/stream', () => {
  const open = (headers: Record<string, string>, signal?: AbortSignal) =>
    GET(
      new Request('http://shop.test/api/v1/me/notifications/stream', {
        headers,
        ...(signal ? { signal } : {}),
      }),
      { params: Promise.resolve({}) },
    )

  it('answers 200 with events that nobody keeps or compresses', async () => {
    const person = await makePerson()
    const response = await open(person.headers)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
    })
    const reader = response.body?.getReader()
    const first = new TextDecoder().decode((await reader?.read())?.value)
    expect(first).toBe('retry: 5000\nevent: unread\ndata: {"unreadCount":0}\n\n')
    await reader?.cancel()
  })

  it('ends when the caller is gone, and makes room', async () => {
    const person = await makePerson()
    for (let at = 0; at < 7; at += 1) {
      const gone = new AbortController()
      const response = await open(person.headers, gone.signal)
      expect(response.status).toBe(200)
      const reader = response.body?.getReader()
      await reader?.read()
      gone.abort()
      expect((await reader?.read())?.done).toBe(true)
    }
  })

  it('answers 401 to nobody, and 429 to the sixth', async () => {
    expect((await open({})).status).toBe(401)
    const person = await makePerson()
    for (let at = 0; at < 5; at += 1) expect((await open(person.headers)).status).toBe(200)
    const sixth = await open(person.headers)
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '60'])
  })
})
