import 'server-only'
import Bowser from 'bowser'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { requirePerson } from './require-person'
import type { SessionView } from './schema'
import { revokeSessionsOf } from './session'

/** Where the caller is signed in, last seen first. Throws `auth.required`. */
export async function listSessions(ctx: Ctx): Promise<SessionView[]> {
  const { userId, sessionId } = requirePerson(ctx)
  const sessions = await ctx.db.session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: ctx.now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  return sessions.map(({ id, kind, userAgent, ip, country, createdAt, lastSeenAt }) => ({
    id,
    kind,
    device: deviceName(userAgent),
    ip,
    country,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isCurrent: id === sessionId,
  }))
}

/** Signs the caller out somewhere. Throws `auth.required`, `session.not_found` (404), also for a stranger's. */
export async function revokeOwnSession(ctx: Ctx, id: string): Promise<void> {
  const { userId } = requirePerson(ctx)
  const { count } = await ctx.db.session.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: ctx.now },
  })
  if (count === 0) throw notFound('session')
}

/** Signs the caller out everywhere else, or everywhere. Answers how many sessions ended. Throws `auth.required`. */
export async function revokeAllSessions(ctx: Ctx, options: { keepThis: boolean }): Promise<number> {
  const { userId, sessionId } = requirePerson(ctx)
  return revokeSessionsOf(ctx, userId, options.keepThis ? sessionId : undefined)
}

/** "Firefox on Windows": what a User-Agent says, for people. */
export function deviceName(userAgent: string | null): string {
  if (!userAgent) return 'Unknown device'
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name) return userAgent.split(/[\s/]/)[0]?.slice(0, 40) || 'Unknown device'
  return os.name ? `${browser.name} on ${os.name}` : browser.name
}
