import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'
import type { Events, EventType } from './types'

/** Writes an event into the outbox, in the caller's transaction: it exists exactly if its cause does. */
export async function emit<T extends EventType>(ctx: Ctx, type: T, payload: Events[T]): Promise<void> {
  await ctx.db.$executeRaw(insertEvent(ctx, type, payload))
}

/** The statement of `emit`, for a hot path that sends it along with another one. Writes nothing unless `when` holds. */
export function insertEvent<T extends EventType>(
  ctx: Ctx,
  type: T,
  payload: Events[T],
  when: Sql = sql`true`,
): Sql {
  if (!ctx.transaction) throw new Error(`The event '${type}' outside transact()`)
  ctx.transaction.hasEvents = true
  return sql`
    INSERT INTO "OutboxEvent" ("id", "type", "payload")
    SELECT ${newId()}::uuid, ${type}, ${JSON.stringify(payload)}::jsonb WHERE ${when}`
}
