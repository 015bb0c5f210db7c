import { describe, expect, it, vi } from 'vitest'
import { createCtx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Listener } from '@/lib/db/listen'
import { sql } from '@/lib/db/sql'
import { hearExpiry } from './hear-expiry'

type Heard = { tag: string; at: number }

/** An instance that writes down what it hears. */
function instance(): { heard: Heard[]; errors: unknown[]; listener: Listener } {
  const heard: Heard[] = []
  const errors: unknown[] = []
  const listener = hearExpiry(
    { db },
    { expire: (tag, at) => heard.push({ tag, at }), error: (error) => errors.push(error) },
  )
  return { heard, errors, listener }
}

const tagsOf = (heard: Heard[]) => heard.map(({ tag }) => tag)
const change = (tag: string) => transact(createCtx(), async (ctx) => ctx.expire(tag))

/** Until the instance has heard of a tag that is expired now. */
async function untilListening({ heard }: { heard: Heard[] }): Promise<void> {
  await vi.waitFor(
    async () => {
      const tag = `probe:${newId()}`
      await change(tag)
      await vi.waitFor(() => expect(tagsOf(heard)).toContain(tag), { timeout: 500, interval: 10 })
    },
    { timeout: 10_000 },
  )
}

describe('expired cache tags', () => {
  it('reach every instance when they are committed', async () => {
    const instances = [instance(), instance()]
    await Promise.all(instances.map(untilListening))
    const before = Date.now()
    const tag = `product:${newId()}`
    await change(tag)
    for (const { heard, listener } of instances) {
      await vi.waitFor(() => expect(tagsOf(heard)).toContain(tag), { timeout: 10_000 })
      expect(heard.find((each) => each.tag === tag)?.at).toBeGreaterThanOrEqual(before)
      await listener.stop()
    }
  })

  it('are not told of when the change is rolled back', async () => {
    const listening = instance()
    await untilListening(listening)
    const tag = `product:${newId()}`
    const ctx = createCtx()
    const failing = transact(ctx, async (ctx) => {
      ctx.expire(tag)
      await ctx.db.$executeRaw(sql`SELECT 1 / 0`)
    })
    await expect(failing).rejects.toThrow()
    expect(ctx.expired.size).toBe(0)
    await untilListening(listening)
    expect(tagsOf(listening.heard)).not.toContain(tag)
    await listening.listener.stop()
  })

  it('are heard of later by an instance that was not running, with the moment they expired', async () => {
    const tag = `product:${newId()}`
    await change(tag)
    const [row] = await db.cacheExpiry.findMany({ where: { tag } })
    const late = instance()
    await vi.waitFor(() => expect(tagsOf(late.heard)).toContain(tag), { timeout: 10_000 })
    const at = late.heard.find((each) => each.tag === tag)?.at ?? 0
    expect(Math.abs(at - (row?.expiredAt.getTime() ?? 0))).toBeLessThan(10_000)
    await late.listener.stop()
  })

  it('are heard of after a lost connection, also those of meanwhile', async () => {
    const listening = instance()
    await untilListening(listening)
    await db.$executeRaw(
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'nexus listener' AND datname = current_database()`,
    )
    const tag = `product:${newId()}`
    await change(tag)
    await vi.waitFor(() => expect(tagsOf(listening.heard)).toContain(tag), { timeout: 10_000 })
    expect(listening.errors.length).toBeGreaterThan(0)
    await listening.listener.stop()
  })

  it('expire only inside the transaction of their change', () => {
    expect(() => createCtx().expire('products')).toThrow('must expire in the transaction')
  })
})
