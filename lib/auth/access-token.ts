import 'server-only'
import { createHmac } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Actor, Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { Id } from '@/lib/core/schema'
import { env } from '@/lib/env'
import { actorOfTokenSession } from './session'

/** How long an access token works, in seconds. */
export const ACCESS_SECONDS = 10 * 60

/** The only algorithm that is accepted: what a token says about itself is not asked (RFC 8725, 3.1). */
const ALGORITHM = 'HS256'
const TYPE = 'at+jwt'
const AUDIENCE = 'nexus-api'

const key = createHmac('sha256', env.AUTH_SECRET).update('access-token').digest()

const Claims = z.object({ sub: Id, sid: Id })

/** A JWT (RFC 9068) for the session of an app. It names the session, which is looked up on every use. */
export function signAccessToken(input: { userId: string; sessionId: string }): Promise<string> {
  return new SignJWT({ sid: input.sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setSubject(input.userId)
    .setIssuer(env.APP_URL)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${ACCESS_SECONDS}s`)
    .sign(key)
}

/**
 * Who an access token stands for. A revoked session ends it at once, whatever it says about its expiry.
 * Throws `auth.bad_token` (401).
 */
export async function actorOfAccessToken(ctx: Pick<Ctx, 'db'>, token: string): Promise<Actor> {
  const claims = await verify(token)
  const actor = claims ? await actorOfTokenSession(ctx, claims.sid) : null
  if (claims && actor && 'userId' in actor && actor.userId === claims.sub) return actor
  throw new AppError(
    'unauthenticated',
    'auth.bad_token',
    'This access token is over, revoked or not ours. Refresh it, or sign in again.',
  )
}

async function verify(token: string): Promise<z.infer<typeof Claims> | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: env.APP_URL,
      audience: AUDIENCE,
      requiredClaims: ['exp', 'sub', 'sid'],
    })
    return Claims.safeParse(payload).data ?? null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
