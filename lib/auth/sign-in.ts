import 'server-only'
import { createHash } from 'node:crypto'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { verifyPassword } from './password'
import type { SignIn } from './schema'
import { createSession, revokeSession } from './session'

/** Failures per account before it is throttled, and for how long they count. */
const MAX_FAILURES = 10
const WINDOW_MINUTES = 15

/**
 * Signs a person in and answers the token of a new session; the one the browser had before ends with it.
 * Unknown address and wrong password give the same answer after the same work. Failures are counted in
 * PostgreSQL, so that the throttle holds with several instances and without Redis.
 * Throws `auth.wrong_credentials` (401), `auth.throttled` (429).
 */
export async function signIn(
  ctx: Ctx,
  input: SignIn & { userAgent: string | null; ip: string | null; previousToken?: string | undefined },
): Promise<{ token: string; userId: string }> {
  const emailHash = createHash('sha256').update(input.email).digest('hex')
  await countAttempt(ctx, emailHash, input.ip)
  const user = await ctx.db.user.findUnique({
    where: { email: input.email },
    select: { id: true, passwordHash: true, status: true },
  })
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !isRight || user.status !== 'active') {
    throw new AppError('unauthenticated', 'auth.wrong_credentials', 'E-mail address or password is wrong.')
  }
  await ctx.db.signInFailure.deleteMany({ where: { emailHash } })
  if (input.previousToken) await revokeSession(ctx, input.previousToken)
  const token = await createSession(ctx, { userId: user.id, userAgent: input.userAgent, ip: input.ip })
  return { token, userId: user.id }
}

/**
 * Counts an attempt as failed before the password is looked at, one after the other for each address:
 * guesses sent all at once would otherwise pass the throttle together. A success takes it back.
 */
async function countAttempt(ctx: Ctx, emailHash: string, ip: string | null): Promise<void> {
  const counted = await transact(ctx, async ({ db }) => {
    await db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in:${emailHash}`}, 0))`)
    return db.$executeRaw(sql`
      INSERT INTO "SignInFailure" ("id", "emailHash", "ip")
      SELECT ${newId()}::uuid, ${emailHash}, ${ip}
      WHERE (SELECT count(*) FROM "SignInFailure" WHERE "emailHash" = ${emailHash}
        AND "createdAt" > now() - make_interval(mins => ${WINDOW_MINUTES}::int)) < ${MAX_FAILURES}`)
  })
  if (counted > 0) return
  throw new AppError('rate_limited', 'auth.throttled', 'Too many attempts. Try again in 15 minutes.', {
    retryAfterSeconds: WINDOW_MINUTES * 60,
  })
}
