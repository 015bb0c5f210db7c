import 'server-only'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { mayNotify } from './may-notify'
import { type Kind, type KindParams, TOPIC_OF } from './notification-texts'

export type NewNotification = {
  [K in Kind]: { userId: string; kind: K; params: KindParams[K] /** Once per key. */; dedupeKey: string }
}[Kind]

/** Tells somebody something in their account, once per key, if they want that. Answers whether it did now. */
export async function notify(
  ctx: Ctx,
  { userId, kind, params, dedupeKey }: NewNotification,
): Promise<boolean> {
  if (!(await mayNotify(ctx, userId, TOPIC_OF[kind], 'in_app'))) return false
  const { count } = await ctx.db.notification.createMany({
    data: [{ id: newId(), userId, topic: kind, params, dedupeKey }],
    skipDuplicates: true,
  })
  return count > 0
}
