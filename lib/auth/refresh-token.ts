import 'server-only'
import { createHmac } from 'node:crypto'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { ACCESS_SECONDS, signAccessToken } from './access-token'
import { requirePerson } from './require-person'
import type { SignInForTokens, TokensView } from './schema'
import { findSecondFactors } from './second-factor'
import { finishWithCode } from './second-factor-code'
import { createSession } from './session'
import { checkCredentials } from './sign-in'

/** How long an app stays signed in without being used, in seconds. */
export const REFRESH_SECONDS = 30 * 24 * 60 * 60

/** For how long the same refresh token gets the same answer: an app whose connection broke asks again. */
const GRACE_SECONDS = 10

/**
 * Signs an app in for a person. Accounts with a second factor send it along as `code`.
 * Throws what `checkCredentials` throws, `auth.second_factor_required` and `auth.wrong_code` (401).
 */
export async function signInForTokens(ctx: Ctx, input: SignInForTokens): Promise<TokensView> {
  const { user } = await checkCredentials(ctx, input)
  const factors = await findSecondFactors(ctx, user.id)
  if (factors.length > 0) await finishWithCode(ctx, user.id, input.code)
  return transact(ctx, async (ctx) => {
    const session = await createSession(ctx, {
      userId: user.id,
      kind: 'token',
      hasSecondFactor: factors.length > 0,
      lifetimeSeconds: REFRESH_SECONDS,
    })
    const refreshToken = newToken()
    await storeRefreshToken(ctx, session.id, refreshToken)
    return view({ userId: user.id, sessionId: session.id, refreshToken })
  })
}

/**
 * Exchanges a refresh token for a new pair. Each works once; the same one again within ten seconds gets the same
 * successor, later it ends the whole session, since one of the two who hold it has stolen it (RFC 9700, 4.14.2).
 * Throws `auth.bad_refresh_token` (401).
 */
export async function refreshTokens(ctx: Ctx, token: string): Promise<TokensView> {
  const outcome = await transact(ctx, async (ctx) => {
    // The row lock lets two equal requests pass one after the other.
    const [found] = await ctx.db.$queryRaw<RefreshRow[]>(sql`
      SELECT r."id", r."sessionId", s."userId", r."rotatedAt",
        r."rotatedAt" > now() - make_interval(secs => ${GRACE_SECONDS}::int) AS "isInGrace",
        s."revokedAt" IS NULL AND u."status" = 'active' AND s."expiresAt" > now() AND r."expiresAt" > now() AS "isAlive"
      FROM "RefreshToken" r JOIN "Session" s ON s."id" = r."sessionId" JOIN "User" u ON u."id" = s."userId"
      WHERE r."tokenHash" = ${hashToken(token)} FOR UPDATE OF r`)
    if (!found?.isAlive) return null
    if (found.rotatedAt && !found.isInGrace) {
      await ctx.db.session.update({ where: { id: found.sessionId }, data: { revokedAt: ctx.now } })
      return null
    }
    const successor = successorOf(token)
    if (!found.rotatedAt) {
      await ctx.db.refreshToken.update({ where: { id: found.id }, data: { rotatedAt: ctx.now } })
      await storeRefreshToken(ctx, found.sessionId, successor)
      await ctx.db.session.update({
        where: { id: found.sessionId },
        data: { lastSeenAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + REFRESH_SECONDS * 1000) },
      })
    }
    return { userId: found.userId, sessionId: found.sessionId, refreshToken: successor }
  })
  if (outcome) return view(outcome)
  throw new AppError(
    'unauthenticated',
    'auth.bad_refresh_token',
    'This refresh token is unknown, over or was used before. Sign in again.',
  )
}

/** Signs the calling app out: its tokens stop working at once. Throws `auth.required`. */
export async function revokeCurrentSession(ctx: Ctx): Promise<void> {
  const { sessionId } = requirePerson(ctx)
  await ctx.db.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: ctx.now },
  })
}

type RefreshRow = {
  id: string
  sessionId: string
  userId: string
  rotatedAt: Date | null
  isInGrace: boolean | null
  isAlive: boolean
}

/** Made of its predecessor, so that a repeat can be told it although only hashes are stored. */
function successorOf(token: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`refresh:${token}`).digest('base64url').slice(0, 22)
}

async function storeRefreshToken(ctx: Ctx, sessionId: string, token: string): Promise<void> {
  await ctx.db.refreshToken.create({
    data: {
      id: newId(),
      tokenHash: hashToken(token),
      sessionId,
      expiresAt: new Date(ctx.now.getTime() + REFRESH_SECONDS * 1000),
    },
  })
}

async function view(input: { userId: string; sessionId: string; refreshToken: string }): Promise<TokensView> {
  return {
    accessToken: await signAccessToken(input),
    tokenType: 'Bearer',
    expiresIn: ACCESS_SECONDS,
    refreshToken: input.refreshToken,
    refreshExpiresIn: REFRESH_SECONDS,
  }
}
