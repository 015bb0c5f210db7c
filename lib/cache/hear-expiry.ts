import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Listener, listen } from '@/lib/db/listen'
import { sql } from '@/lib/db/sql'
import { EXPIRY_CHANNEL } from './announce-expiry'

/** Clocks of this machine and of the database may differ by so much, in milliseconds. */
const CLOCKS_DIFFER_MS = 5_000

/**
 * Calls `expire` for every tag that expires anywhere, with the moment before which what carries it is out of date (epoch
 * milliseconds): as it happens, and after each start or lost connection for what happened before.
 */
export function hearExpiry(
  { db }: Pick<Ctx, 'db'>,
  on: { expire: (tag: string, at: number) => void; error: (error: unknown) => void },
): Listener {
  return listen({
    channel: EXPIRY_CHANNEL,
    onMessage: (tag) => on.expire(tag, Date.now()),
    async onConnect() {
      const rows = await db.$queryRaw<{ tag: string; expiredAt: Date }[]>(
        sql`SELECT "tag", max("expiredAt") AS "expiredAt" FROM "CacheExpiry" GROUP BY "tag"`,
      )
      for (const { tag, expiredAt } of rows)
        on.expire(tag, Math.min(expiredAt.getTime() + CLOCKS_DIFFER_MS, Date.now()))
    },
    onError: on.error,
  })
}
