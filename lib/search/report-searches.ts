import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { empty, sql } from '@/lib/db/sql'
import type { SearchReport, SearchReportInput } from './merchandising-schema'

type Row = { query: string; market: string; count: number; resultCount: number; lastAt: Date }

/**
 * What shoppers searched for in the last `days`, the most frequent first, and how often nothing was found. Nobody knows
 * who searched. Throws `auth.forbidden`.
 */
export async function reportSearches(ctx: Ctx, input: SearchReportInput): Promise<SearchReport> {
  requirePermission(ctx, 'products:read')
  const since = new Date(ctx.now.getTime() - input.days * 86_400_000)
  const [[sums], rows] = await Promise.all([
    ctx.db.$queryRaw<{ searches: number; withoutResult: number }[]>(sql`
      SELECT count(*)::int AS "searches", (count(*) FILTER (WHERE "resultCount" = 0))::int AS "withoutResult"
      FROM "SearchQuery" WHERE "createdAt" >= ${since}`),
    ctx.db.$queryRaw<Row[]>(sql`
      SELECT "query", "market", "count", "resultCount", "lastAt" FROM (
        SELECT "query", "market", count(*)::int AS "count", max("createdAt") AS "lastAt",
          (array_agg("resultCount" ORDER BY "createdAt" DESC))[1] AS "resultCount"
        FROM "SearchQuery" WHERE "createdAt" >= ${since} GROUP BY "query", "market"
      ) q
      ${input.without_result ? sql`WHERE "resultCount" = 0` : empty}
      ORDER BY "count" DESC, "lastAt" DESC, "query" LIMIT ${input.limit}`),
  ])
  return {
    searches: sums?.searches ?? 0,
    withoutResult: sums?.withoutResult ?? 0,
    queries: rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() })),
  }
}
