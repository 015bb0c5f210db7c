import 'server-only'
import type { Db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

/** The channel on which PostgreSQL tells of expired tags; the trigger on "CacheExpiry" names it too. */
export const EXPIRY_CHANNEL = 'cache_expiry'

/**
 * Writes down, in the transaction of `db`, that what carries these tags is out of date. Every instance of the shop hears
 * of it at the commit; one that is not running then, when it starts.
 */
export async function announceExpiry(db: Db, tags: ReadonlySet<string>): Promise<void> {
  await db.$executeRaw(sql`INSERT INTO "CacheExpiry" ("tag") SELECT unnest(${[...tags]}::text[])`)
}
