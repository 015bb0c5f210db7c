import 'server-only'
import type { Actor, Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'
import { env, isDemoAllowed } from '@/lib/env'
import { PERMISSIONS_BY_ROLE, type Role } from './permissions'

/** How long a browser stays signed in, in seconds. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

/** How exact "last seen" is: writing it on every request would cost more than it tells. */
const SEEN_EVERY = sql`interval '5 minutes'`

export type NewSession = {
  userId: string
  kind?: 'browser' | 'token'
  /** Whether a second factor was shown: staff act as staff only then. */
  hasSecondFactor?: boolean
  lifetimeSeconds?: number
}

/** Opens a session and answers its id, and the token for the cookie; only its hash is stored. */
export async function createSession(ctx: Ctx, input: NewSession): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newToken()]
  await ctx.db.session.create({
    data: {
      id,
      tokenHash: hashToken(token),
      kind: input.kind ?? 'browser',
      userId: input.userId,
      userAgent: ctx.client.userAgent?.slice(0, 300) ?? null,
      ip: ctx.client.ip,
      country: ctx.client.country ?? null,
      secondFactorAt: input.hasSecondFactor ? ctx.now : null,
      expiresAt: new Date(ctx.now.getTime() + (input.lifetimeSeconds ?? SESSION_SECONDS) * 1000),
    },
  })
  return { id, token }
}

/** Who a session cookie stands for: anonymous when it is unknown, over, revoked, or its user blocked. */
export function actorOfSession(ctx: Pick<Ctx, 'db'>, token: string): Promise<Actor> {
  return findActor(ctx, sql`s."tokenHash" = ${hashToken(token)} AND s."kind" = 'browser'`)
}

/** As `actorOfSession`, for the session that an access token names. */
export function actorOfTokenSession(ctx: Pick<Ctx, 'db'>, sessionId: string): Promise<Actor> {
  return findActor(ctx, sql`s."id" = ${sessionId}::uuid AND s."kind" = 'token'`)
}

/** The condition that a session still stands for its person. */
export function isSessionOpen(sessionId: string): Sql {
  return sql`EXISTS (SELECT FROM "Session" s JOIN "User" u ON u."id" = s."userId" AND u."status" = 'active'
    WHERE s."id" = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > now())`
}

/**
 * Staff have their permissions in sessions that have shown a second factor; the people of a demo shop, whose
 * passwords everybody knows, have none to show. Without it staff are customers, who may enrol one.
 */
async function findActor(ctx: Pick<Ctx, 'db'>, where: Sql): Promise<Actor> {
  const [session] = await ctx.db.$queryRaw<SessionRow[]>(sql`
    SELECT s."id" AS "sessionId", u."id" AS "userId", m."role", s."secondFactorAt", u."isDemo",
      s."lastSeenAt" < now() - ${SEEN_EVERY} AS "isStale"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId" AND u."status" = 'active'
    LEFT JOIN "StaffMembership" m ON m."userId" = u."id"
    WHERE ${where} AND s."revokedAt" IS NULL AND s."expiresAt" > now()`)
  if (!session || (session.isDemo && !isDemoAllowed(env))) return { kind: 'anonymous' }
  const { sessionId, userId, role, secondFactorAt, isDemo, isStale } = session
  if (isStale) await touch(ctx, sessionId)
  if (role === null || (secondFactorAt === null && !isDemo)) return { kind: 'customer', userId, sessionId }
  return { kind: 'staff', userId, sessionId, permissions: new Set(PERMISSIONS_BY_ROLE[role]) }
}

type SessionRow = {
  sessionId: string
  userId: string
  role: Role | null
  secondFactorAt: Date | null
  isDemo: boolean
  isStale: boolean
}

async function touch(ctx: Pick<Ctx, 'db'>, sessionId: string): Promise<void> {
  await ctx.db.$executeRaw(sql`
    UPDATE "Session" SET "lastSeenAt" = now()
    WHERE "id" = ${sessionId}::uuid AND "lastSeenAt" < now() - ${SEEN_EVERY}`)
}

/** Ends the session of a token; unknown tokens are fine. */
export async function revokeSession(ctx: Pick<Ctx, 'db'>, token: string): Promise<void> {
  await ctx.db.session.updateMany({
    where: { tokenHash: hashToken(token), revokedAt: null },
    data: { revokedAt: new Date() },
  })
}

/** Ends every session of a person, but `except`, and sign-ins that wait for a second factor. Answers how many. */
export async function revokeSessionsOf(
  ctx: Pick<Ctx, 'db'>,
  userId: string,
  except?: string,
): Promise<number> {
  await ctx.db.signInStep.deleteMany({ where: { userId, purpose: 'second_factor' } })
  const { count } = await ctx.db.session.updateMany({
    where: { userId, revokedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { revokedAt: new Date() },
  })
  return count
}
