import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import type { Events, EventType } from './types'

/** Writes an event into the outbox, in the caller's transaction: it exists exactly if its cause does. */
export async function emit<T extends EventType>(ctx: Ctx, type: T, payload: Events[T]): Promise<void> {
  if (!ctx.transaction) throw new Error(`emit('${type}') outside transact()`)
  await ctx.db.$executeRaw(sql`
    INSERT INTO "OutboxEvent" ("id", "type", "payload")
    VALUES (${newId()}::uuid, ${type}, ${JSON.stringify(payload)}::jsonb)`)
  ctx.transaction.hasEvents = true
}
