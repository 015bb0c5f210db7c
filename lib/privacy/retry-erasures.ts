import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import { log } from '@/lib/log'
import { deleteRows } from './erase-rows'
import { eraseUser } from './erase-user'
import { finishErasure } from './finish-erasure'

/** Looks again at what waits for an order, when something has happened to that order. */
export async function retryErasuresOf(ctx: Ctx, orderId: string): Promise<void> {
  const waiting = await ctx.db.$queryRaw<{ id: string }[]>(sql`
    SELECT r."id" FROM "Order" o JOIN "User" u ON u."id" = o."userId" OR (o."userId" IS NULL AND u."email" = o."email")
    JOIN "DataRequest" r ON r."userId" = u."id" AND r."kind" = 'erasure' AND r."status" = 'deferred'
    WHERE o."id" = ${orderId}::uuid`)
  for (const { id } of waiting) await eraseUser(ctx, id)
}

/**
 * Meets every request to be erased that can be met by now, finishes what was left halfway, and deletes what a
 * request that was under way has still written for somebody who was erased. Answers how many people were erased.
 */
export async function retryErasures(ctx: Ctx): Promise<number> {
  const waiting = await ctx.db.dataRequest.findMany({
    where: { kind: 'erasure', status: { in: ['requested', 'deferred'] } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  let erased = 0
  for (const { id } of waiting) {
    try {
      if ((await eraseUser(ctx, id)) === 'erased' && (await finishErasure(ctx, id))) erased += 1
    } catch (error) {
      // One person must not keep the others from being erased.
      if (error instanceof AppError) log.warn({ dataRequestId: id, code: error.code }, 'not erased yet')
      else log.error({ dataRequestId: id, err: error }, 'not erased')
    }
  }
  await deleteRows(ctx, { ids: sql`SELECT "id" FROM "User" WHERE "status" = 'erased'`, addresses: [] })
  return erased
}
