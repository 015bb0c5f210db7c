import 'server-only'
import type { Db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

type Changes = {
  /** By the clock of the database, which also says what is published. */
  now: number
  snapshot: string
  changed: string[]
  isAll: boolean
  /** Whether a collection, or what it holds, has changed. */
  ofCollections: boolean
}

/**
 * What has become visible since a snapshot, or the present snapshot alone; one query. By transactions rather than by
 * numbers or times: one that began earlier may commit later, and would be missed.
 */
export async function readChanges(ctx: { db: Db }, since: string | null): Promise<Changes> {
  const [row] = await ctx.db.$queryRaw<Changes[]>(sql`
    SELECT (extract(epoch FROM now()) * 1000)::float8 AS "now", pg_current_snapshot()::text AS "snapshot",
      coalesce(array_agg(DISTINCT c."productId"::text) FILTER (WHERE c."productId" IS NOT NULL), '{}') AS "changed",
      coalesce(bool_or(c."productId" IS NULL AND NOT c."ofCollections"), false) AS "isAll",
      coalesce(bool_or(c."ofCollections"), false) AS "ofCollections"
    FROM (SELECT ${since}::pg_snapshot AS "snapshot") s, "CatalogChange" c
    WHERE c."xid" >= pg_snapshot_xmin(s."snapshot") AND NOT pg_visible_in_snapshot(c."xid", s."snapshot")`)
  if (!row) throw new Error('PostgreSQL did not tell its snapshot.')
  return row
}
