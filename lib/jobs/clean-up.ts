import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { removeExports } from '@/lib/privacy/remove-exports'

/**
 * Removes what has served its time: copies of personal data, sessions, carts that became nothing, keys, failures, links,
 * events.
 */
export async function cleanUp(ctx: Ctx): Promise<Record<string, number>> {
  const { db } = ctx
  return {
    sessions: await db.$executeRaw(sql`DELETE FROM "Session" WHERE "expiresAt" < now() - interval '1 day'`),
    carts: await db.$executeRaw(sql`DELETE FROM "Cart" WHERE "expiresAt" < now() AND "completedAt" IS NULL`),
    idempotencyRecords: await db.$executeRaw(sql`DELETE FROM "IdempotencyRecord" WHERE "expiresAt" < now()`),
    attemptCounters: await db.$executeRaw(sql`DELETE FROM "AttemptCounter" WHERE "endsAt" < now()`),
    signInSteps: await db.$executeRaw(sql`DELETE FROM "SignInStep" WHERE "expiresAt" < now()`),
    userTokens: await db.$executeRaw(
      sql`DELETE FROM "UserToken" WHERE "expiresAt" < now() - interval '7 days'`,
    ),
    invitations: await db.$executeRaw(
      sql`DELETE FROM "Invitation" WHERE "expiresAt" < now() - interval '30 days'`,
    ),
    knownDevices: await db.$executeRaw(
      sql`DELETE FROM "KnownDevice" WHERE "lastUsedAt" < now() - interval '1 year'`,
    ),
    outboxEvents: await db.$executeRaw(
      sql`DELETE FROM "OutboxEvent" WHERE "dispatchedAt" < now() - interval '30 days'`,
    ),
    paymentEvents: await db.$executeRaw(
      sql`DELETE FROM "PaymentEvent" WHERE "processedAt" < now() - interval '90 days'`,
    ),
    // Processes that have not looked for an hour make their index anew.
    catalogChanges: await db.$executeRaw(
      sql`DELETE FROM "CatalogChange" WHERE "createdAt" < now() - interval '2 hours'`,
    ),
    cacheExpiries: await db.$executeRaw(
      sql`DELETE FROM "CacheExpiry" WHERE "expiredAt" < now() - interval '2 days'`,
    ),
    searchQueries: await db.$executeRaw(
      sql`DELETE FROM "SearchQuery" WHERE "createdAt" < now() - interval '90 days'`,
    ),
    stockAlerts: await db.$executeRaw(
      sql`DELETE FROM "StockAlert" WHERE "expiresAt" < now() OR "notifiedAt" < now() - interval '30 days'`,
    ),
    // Last, since the storage may not answer.
    dataExports: await removeExports(ctx),
  }
}
