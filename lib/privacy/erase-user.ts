import 'server-only'
import { type Ctx, transact } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { storeAccountEmail } from '@/lib/notifications/send-account-email'
import { eraseRows } from './erase-rows'
import { eraseTraces } from './erase-traces'
import { personBusy, staffCannotLeave } from './errors'
import { farewellKey } from './finish-erasure'
import { marketOfLocale, openOrderNumbers, personOf } from './person'
import { ownedBy } from './personal-data'

/**
 * Erases a person who has asked for it, in one transaction, or defers it while orders of theirs are open. What is
 * outside the database follows from the event (`finishErasure`). Safe to repeat: what is done is left alone.
 * Throws `erasure.busy` (409) while an order is being placed: try again; `erasure.staff` (409) for who has joined the
 * staff meanwhile.
 */
export async function eraseUser(ctx: Ctx, dataRequestId: string): Promise<'erased' | 'deferred' | 'nothing'> {
  return transact(ctx, async (ctx) => {
    const request = await lockRequest(ctx, dataRequestId)
    if (!request) return 'nothing'
    if (request.userStatus === 'erased') return 'erased'
    const user = { ...request, id: request.userId }
    const person = personOf(user)
    if (await hasLockedCarts(ctx, user.id)) throw personBusy()
    const open = await openOrderNumbers(ctx, ownedBy('Order', person))
    if (request.isStaff) throw staffCannotLeave()
    if (open.length > 0) return defer(ctx, dataRequestId, request.status)

    await eraseTraces(ctx, user, person)
    await eraseRows(ctx, person)
    await ctx.db.$executeRaw(sql`
      UPDATE "DataRequest" SET "status" = 'failed' WHERE "userId" = ${user.id}::uuid AND "kind" = 'export'
        AND "status" = 'requested'`)
    // Rendered now, since nobody knows the address afterwards.
    await storeAccountEmail(ctx, {
      dedupeKey: farewellKey(dataRequestId),
      kind: 'erased',
      to: user.email,
      market: marketOfLocale(user.locale).slug,
      name: user.name,
      path: '/',
    })
    await emit(ctx, 'erasure.done', { dataRequestId })
    return 'erased'
  })
}

type Request = {
  status: 'requested' | 'deferred'
  userId: string
  userStatus: 'active' | 'blocked' | 'erased'
  email: string
  emailVerifiedAt: Date | null
  name: string | null
  locale: string
  isStaff: boolean
}

/** Locks the person too: whoever writes a row of theirs waits, or has committed before what is read next. */
async function lockRequest(ctx: Ctx, id: string): Promise<Request | null> {
  const [request] = await ctx.db.$queryRaw<Request[]>(sql`
    SELECT r."status"::text, r."userId", u."status"::text AS "userStatus", u."email"::text, u."emailVerifiedAt", u."name",
      u."locale", EXISTS (SELECT FROM "StaffMembership" m WHERE m."userId" = u."id") AS "isStaff"
    FROM "DataRequest" r JOIN "User" u ON u."id" = r."userId"
    WHERE r."id" = ${id}::uuid AND r."kind" = 'erasure' AND r."status" IN ('requested', 'deferred') FOR UPDATE OF u, r`)
  return request ?? null
}

/**
 * Whether somebody is at work on a cart of theirs, perhaps placing its order. Waiting would end in a deadlock: that
 * order waits for its owner's row, which we hold. Otherwise the carts are ours until the end.
 */
async function hasLockedCarts(ctx: Ctx, userId: string): Promise<boolean> {
  const [found] = await ctx.db.$queryRaw<{ all: bigint; free: bigint }[]>(sql`
    WITH "free" AS (SELECT "id" FROM "Cart" WHERE "userId" = ${userId}::uuid FOR UPDATE SKIP LOCKED)
    SELECT (SELECT count(*) FROM "Cart" WHERE "userId" = ${userId}::uuid) AS "all", (SELECT count(*) FROM "free") AS "free"`)
  return found?.all !== found?.free
}

async function defer(ctx: Ctx, dataRequestId: string, before: Request['status']): Promise<'deferred'> {
  if (before === 'requested') {
    await ctx.db.dataRequest.update({ where: { id: dataRequestId }, data: { status: 'deferred' } })
    await emit(ctx, 'erasure.deferred', { dataRequestId })
  }
  return 'deferred'
}
