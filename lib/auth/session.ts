import 'server-only'
import type { Actor, Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { PERMISSIONS_BY_ROLE, type Permission, type Role } from './permissions'

/** How long a browser stays signed in, in seconds. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

/** Opens a session and answers the token for the cookie; only its hash is stored. */
export async function createSession(
  ctx: Ctx,
  input: { userId: string; userAgent: string | null; ip: string | null },
): Promise<string> {
  const token = newToken()
  await ctx.db.session.create({
    data: {
      id: newId(),
      tokenHash: hashToken(token),
      userId: input.userId,
      userAgent: input.userAgent?.slice(0, 300) ?? null,
      ip: input.ip,
      expiresAt: new Date(ctx.now.getTime() + SESSION_SECONDS * 1000),
    },
  })
  return token
}

/** Who a session cookie stands for: anonymous when it is unknown, over, revoked, or its user blocked. */
export async function actorOfSession(ctx: Pick<Ctx, 'db'>, token: string): Promise<Actor> {
  const [session] = await ctx.db.$queryRaw<{ sessionId: string; userId: string; role: Role | null }[]>(sql`
    SELECT s."id" AS "sessionId", u."id" AS "userId", m."role"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId" AND u."status" = 'active'
    LEFT JOIN "StaffMembership" m ON m."userId" = u."id"
    WHERE s."tokenHash" = ${hashToken(token)} AND s."revokedAt" IS NULL AND s."expiresAt" > now()`)
  if (!session) return { kind: 'anonymous' }
  const { sessionId, userId, role } = session
  if (role === null) return { kind: 'customer', userId, sessionId }
  return { kind: 'staff', userId, sessionId, permissions: new Set<Permission>(PERMISSIONS_BY_ROLE[role]) }
}

/** Ends the session of a token; unknown tokens are fine. */
export async function revokeSession(ctx: Pick<Ctx, 'db'>, token: string): Promise<void> {
  await ctx.db.session.updateMany({
    where: { tokenHash: hashToken(token), revokedAt: null },
    data: { revokedAt: new Date() },
  })
}
