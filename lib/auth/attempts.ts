import 'server-only'
import { createHash } from 'node:crypto'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'

/** How often something may be tried in a stretch of time that begins with the first attempt. */
export type AttemptLimit = {
  /** What is tried: "sign-in:anna@example.com". Stored as a hash. */
  name: string
  most: number
  seconds: number
}

/**
 * Counts an attempt against every limit, in one statement and before the secret is looked at: guesses sent
 * all at once would otherwise pass together. PostgreSQL keeps the counters, so that they hold with several
 * instances and without Redis. Throws `auth.throttled` (429, Retry-After) when one is used up.
 */
export async function countAttempt(ctx: Pick<Ctx, 'db'>, limits: readonly AttemptLimit[]): Promise<void> {
  const waits = await attempt(ctx, limits)
  if (waits.length === 0) return
  const seconds = Math.max(...waits)
  const minutes = Math.ceil(seconds / 60)
  throw new AppError(
    'rate_limited',
    'auth.throttled',
    `Too many attempts. Try again in ${minutes} minutes.`,
    {
      retryAfterSeconds: seconds,
      params: { minutes },
    },
  )
}

/** As `countAttempt`, for what must not tell that it was refused: answers whether the attempt may go on. */
export async function mayAttempt(ctx: Pick<Ctx, 'db'>, limits: readonly AttemptLimit[]): Promise<boolean> {
  return (await attempt(ctx, limits)).length === 0
}

/** Takes attempts back once the secret was right: those against `limit` all, or the last one alone. */
export async function forgetAttempts(
  ctx: Pick<Ctx, 'db'>,
  limit: Pick<AttemptLimit, 'name'>,
  which: 'all' | 'last' = 'all',
): Promise<void> {
  const bucket = bucketOf(limit)
  if (which === 'all') await ctx.db.attemptCounter.deleteMany({ where: { bucket } })
  else
    await ctx.db.$executeRaw(
      sql`UPDATE "AttemptCounter" SET "attempts" = GREATEST("attempts" - 1, 0) WHERE "bucket" = ${bucket}`,
    )
}

/** Seconds to wait for each limit that is used up. */
async function attempt(ctx: Pick<Ctx, 'db'>, limits: readonly AttemptLimit[]): Promise<number[]> {
  const buckets = new Map(limits.map((limit) => [bucketOf(limit), limit]))
  const wanted = [...buckets].map(([bucket, { seconds }]) => ({ bucket, seconds }))
  // In the order of their names, so that two attempts at the same things never wait for each other in a circle.
  const counted = await ctx.db.$queryRaw<{ bucket: string; attempts: number; wait: number }[]>(sql`
    INSERT INTO "AttemptCounter" AS c ("bucket", "attempts", "endsAt")
    SELECT w."bucket", 1, now() + make_interval(secs => w."seconds")
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w("bucket" text, "seconds" int)
    ORDER BY w."bucket"
    ON CONFLICT ("bucket") DO UPDATE SET
      "attempts" = CASE WHEN c."endsAt" <= now() THEN 1 ELSE c."attempts" + 1 END,
      "endsAt" = CASE WHEN c."endsAt" <= now() THEN EXCLUDED."endsAt" ELSE c."endsAt" END
    RETURNING c."bucket", c."attempts", ceil(extract(epoch FROM c."endsAt" - now()))::int AS "wait"`)
  return counted
    .filter(({ bucket, attempts }) => attempts > (buckets.get(bucket)?.most ?? 0))
    .map(({ wait }) => Math.max(wait, 1))
}

function bucketOf({ name }: Pick<AttemptLimit, 'name'>): string {
  return createHash('sha256').update(name).digest('hex')
}
