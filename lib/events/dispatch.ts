import 'server-only'
import { inngestEvents } from '@/lib/adapters/events/inngest'
import type { EventSink } from '@/lib/adapters/events/port'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'

/** Events in one call. */
const BATCH = 100

/**
 * Hands the events that wait in the outbox to the job runner, oldest first, and marks them. A crash
 * between the two sends them again; their ids make that harmless. Answers how many were sent.
 * Throws `events.unavailable`.
 */
export async function dispatchEvents(ctx: Pick<Ctx, 'db'>, sink: EventSink = inngestEvents): Promise<number> {
  let sent = 0
  for (;;) {
    const waiting = await ctx.db.$queryRaw<Row[]>(sql`
      SELECT "seq", "id", "type", "payload", "createdAt" FROM "OutboxEvent"
      WHERE "dispatchedAt" IS NULL ORDER BY "seq" LIMIT ${BATCH}`)
    if (waiting.length === 0) return sent
    await sink.send(
      waiting.map(({ id, type, payload, createdAt }) => ({
        id,
        name: type,
        data: payload,
        ts: createdAt.getTime(),
      })),
    )
    await ctx.db.$executeRaw(sql`
      UPDATE "OutboxEvent" SET "dispatchedAt" = now(), "attempts" = "attempts" + 1
      WHERE "seq" = ANY(${waiting.map(({ seq }) => seq)}::bigint[])`)
    sent += waiting.length
    if (waiting.length < BATCH) return sent
  }
}

type Row = { seq: bigint; id: string; type: string; payload: Record<string, unknown>; createdAt: Date }

/**
 * A dispatcher for this process: asked after every commit, it waits a moment so that events of a busy
 * second travel together, and runs once at a time. What fails here, the sweep sends.
 */
export function createDispatcher(
  ctx: Pick<Ctx, 'db'>,
  onError: (error: unknown) => void,
  sink?: EventSink,
): () => void {
  let isRunning = false
  let isAskedAgain = false
  const run = async () => {
    isRunning = true
    try {
      do {
        isAskedAgain = false
        await dispatchEvents(ctx, sink)
      } while (isAskedAgain)
    } catch (error) {
      if (!(error instanceof AppError)) onError(error)
    } finally {
      isRunning = false
    }
  }
  return () => {
    if (isRunning) {
      isAskedAgain = true
      return
    }
    isRunning = true
    setTimeout(() => void run(), COALESCE_MS)
  }
}

const COALESCE_MS = 100
