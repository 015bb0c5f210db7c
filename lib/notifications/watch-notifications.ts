import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { requirePerson } from '@/lib/auth/require-person'
import { isSessionOpen } from '@/lib/auth/session'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { KINDS } from './notification-texts'
import { notificationView } from './notification-view'
import type { NotificationView } from './schema'
import { takeSlot } from './stream-slots'

export type NotificationEvent =
  | { event: 'unread'; data: { unreadCount: number } }
  | { event: 'notification'; data: NotificationView }
  /** Nothing has happened for a while. */
  | null

const POLL_MS = 2_000
/** Looks without news until a sign of life. */
const QUIET_LOOKS = 7
/** Half an hour; then the browser asks again, perhaps another instance. */
const MOST_LOOKS = 900

/**
 * What the caller is told from now on, and how much of it is unread: until `signal` aborts, the session ends, or half
 * an hour is over. Throws `auth.required`, `notifications.too_many_streams` (429).
 */
export function watchNotifications(
  ctx: Ctx,
  signal: AbortSignal,
  pollMs = POLL_MS,
): AsyncGenerator<NotificationEvent, undefined> {
  const { userId, sessionId } = requirePerson(ctx)
  takeSlot(userId, signal)
  return watch(ctx, { userId, sessionId, signal, pollMs })
}

type Watch = { userId: string; sessionId: string; signal: AbortSignal; pollMs: number }

async function* watch(
  ctx: Ctx,
  { signal, pollMs, ...person }: Watch,
): AsyncGenerator<NotificationEvent, undefined> {
  let before: State | null = null
  let quiet = 0
  for (let looks = 0; looks < MOST_LOOKS && !signal.aborted; looks += 1) {
    const state = await look(ctx, person)
    if (!state.isOpen) return
    quiet += 1
    // What was there at the first look is in the list already.
    for (const data of before ? await newSince(ctx, person.userId, before, state) : []) {
      yield { event: 'notification', data }
      quiet = 0
    }
    if (state.unreadCount !== before?.unreadCount) {
      yield { event: 'unread', data: { unreadCount: state.unreadCount } }
      quiet = 0
    }
    if (quiet >= QUIET_LOOKS) {
      yield null
      quiet = 0
    }
    before = state
    await pause(pollMs, undefined, { signal }).catch(() => undefined)
  }
}

type State = { isOpen: boolean; unreadCount: number; recent: string[] }

/** The recent ones overlap from look to look, so that one whose writing took long is not passed over. */
async function look(ctx: Ctx, person: Pick<Watch, 'userId' | 'sessionId'>): Promise<State> {
  const theirs = sql`n."userId" = ${person.userId}::uuid AND n."topic" = ANY(${Object.keys(KINDS)})`
  const [state] = await ctx.db.$queryRaw<State[]>(sql`
    SELECT ${isSessionOpen(person.sessionId)} AS "isOpen",
      (SELECT count(*)::int FROM "Notification" n WHERE ${theirs} AND n."readAt" IS NULL) AS "unreadCount",
      ARRAY(SELECT n."id"::text FROM "Notification" n
        WHERE ${theirs} AND n."createdAt" > now() - interval '30 seconds') AS "recent"`)
  if (!state) throw new Error('A query without rows')
  return state
}

async function newSince(ctx: Ctx, userId: string, before: State, now: State): Promise<NotificationView[]> {
  const ids = now.recent.filter((id) => !before.recent.includes(id))
  if (ids.length === 0) return []
  const rows = await ctx.db.notification.findMany({
    where: { id: { in: ids }, userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => notificationView(row, ctx.market))
}
