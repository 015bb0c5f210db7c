import 'server-only'
import { createHash } from 'node:crypto'
import { actorLabel, type Ctx } from '@/lib/context'
import { AppError, invalid } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'

/** Seconds after which a request that never answered (its process died) may be tried again. */
const LEASE_SECONDS = 60

/** Visible ASCII, so that every proxy and log passes it on unchanged. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/

export type StoredAnswer = { status: number; body: string; headers: Record<string, string> }

/**
 * Runs `work` once per (caller, key): the same request again gets the stored answer, another request
 * with the same key is refused, and one that is still running is a conflict. Kept for 72 hours.
 * Answers of 5xx are not kept: they say nothing about what happened, and the verbs are safe to repeat.
 * Throws `idempotency.key_reused` (422), `idempotency.in_flight` (409), `idempotency.bad_key` (400).
 */
export async function once(
  ctx: Ctx,
  request: { key: string; client: string | null; fingerprint: string },
  work: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { isReplay: boolean }> {
  if (!IDEMPOTENCY_KEY.test(request.key)) {
    throw new AppError(
      'malformed',
      'idempotency.bad_key',
      'An Idempotency-Key has 1 to 255 visible ASCII characters.',
    )
  }
  const record = { principal: principalOf(ctx, request.client), key: request.key }
  const requestHash = createHash('sha256').update(request.fingerprint).digest('hex')
  const stored = await claim(ctx, record, requestHash)
  if (stored) return { ...stored, isReplay: true }
  try {
    const answer = await work()
    if (answer.status >= 500) await release(ctx, record)
    else await store(ctx, record, answer)
    return { ...answer, isReplay: false }
  } catch (error) {
    await release(ctx, record)
    throw error
  }
}

type Key = { principal: string; key: string }
type Row = {
  isMine: boolean
  requestHash: string
  status: number | null
  body: string | null
  headers: Record<string, string> | null
}

/** Takes the key for us, or answers what is stored under it: one statement decides the race. */
async function claim(ctx: Ctx, { principal, key }: Key, requestHash: string): Promise<StoredAnswer | null> {
  const [row] = await ctx.db.$queryRaw<Row[]>(sql`
    WITH "claimed" AS (
      INSERT INTO "IdempotencyRecord" AS r ("principal", "key", "requestHash", "leaseUntil", "expiresAt")
      VALUES (${principal}, ${key}, ${requestHash}, now() + make_interval(secs => ${LEASE_SECONDS}::int), now() + interval '72 hours')
      ON CONFLICT ("principal", "key") DO UPDATE SET "requestHash" = EXCLUDED."requestHash", "status" = NULL, "body" = NULL,
        "headers" = NULL, "leaseUntil" = EXCLUDED."leaseUntil", "expiresAt" = EXCLUDED."expiresAt"
      WHERE r."expiresAt" <= now()
        OR (r."status" IS NULL AND r."leaseUntil" <= now() AND r."requestHash" = EXCLUDED."requestHash")
      RETURNING true AS "isMine", r."requestHash", NULL::int AS "status", NULL::text AS "body", NULL::jsonb AS "headers"
    )
    SELECT * FROM "claimed"
    UNION ALL
    SELECT false, "requestHash", "status", "body", "headers" FROM "IdempotencyRecord"
    WHERE "principal" = ${principal} AND "key" = ${key} AND NOT EXISTS (SELECT FROM "claimed")`)
  if (row?.isMine) return null
  if (row && row.requestHash !== requestHash) {
    throw invalid(
      'idempotency.key_reused',
      'This Idempotency-Key was used for another request. Use a new one.',
    )
  }
  // No row: somebody else's claim was committed after our statement began. It is in flight.
  if (!row || row.status === null || row.body === null) {
    throw new AppError(
      'conflict',
      'idempotency.in_flight',
      'The first request with this Idempotency-Key is still running.',
      {
        retryAfterSeconds: 1,
      },
    )
  }
  return { status: row.status, body: row.body, headers: row.headers ?? {} }
}

async function store(ctx: Ctx, { principal, key }: Key, answer: StoredAnswer): Promise<void> {
  await ctx.db.$executeRaw(sql`
    UPDATE "IdempotencyRecord" SET "status" = ${answer.status}, "body" = ${answer.body},
      "headers" = ${JSON.stringify(answer.headers)}::jsonb
    WHERE "principal" = ${principal} AND "key" = ${key}`)
}

async function release(ctx: Ctx, { principal, key }: Key): Promise<void> {
  await ctx.db.$executeRaw(sql`
    DELETE FROM "IdempotencyRecord" WHERE "principal" = ${principal} AND "key" = ${key} AND "status" IS NULL`)
}

/** Keys of different callers never meet. */
function principalOf(ctx: Ctx, client: string | null): string {
  if (ctx.actor.kind !== 'anonymous') return actorLabel(ctx.actor)
  const token = ctx.cartToken ?? ctx.orderToken
  return token ? `holder:${hashToken(token)}` : `guest:${client ?? ''}`
}
