import 'server-only'
import { createHash } from 'node:crypto'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { verifyPassword } from './password'
import type { SignIn } from './schema'
import { createSession } from './session'

/** Failures per account before it is throttled, and for how long they count. */
const MAX_FAILURES = 10
const WINDOW_MINUTES = 15

/**
 * Signs a person in and answers the token of a new session. Unknown address and wrong password give
 * the same answer after the same work. Failures are counted in PostgreSQL, so that the throttle holds
 * with several instances and without Redis.
 * Throws `auth.wrong_credentials` (401), `auth.throttled` (429).
 */
export async function signIn(
  ctx: Ctx,
  input: SignIn & { userAgent: string | null; ip: string | null },
): Promise<{ token: string; userId: string }> {
  const emailHash = createHash('sha256').update(input.email).digest('hex')
  await refuseThrottled(ctx, emailHash)
  const user = await ctx.db.user.findUnique({
    where: { email: input.email },
    select: { id: true, passwordHash: true, status: true },
  })
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !isRight || user.status !== 'active') {
    await ctx.db.signInFailure.create({ data: { id: newId(), emailHash, ip: input.ip } })
    throw new AppError('unauthenticated', 'auth.wrong_credentials', 'E-mail address or password is wrong.')
  }
  await ctx.db.signInFailure.deleteMany({ where: { emailHash } })
  const token = await createSession(ctx, { userId: user.id, userAgent: input.userAgent, ip: input.ip })
  return { token, userId: user.id }
}

async function refuseThrottled(ctx: Ctx, emailHash: string): Promise<void> {
  const [row] = await ctx.db.$queryRaw<{ failures: number }[]>(sql`
    SELECT count(*)::int AS "failures" FROM "SignInFailure"
    WHERE "emailHash" = ${emailHash} AND "createdAt" > now() - make_interval(mins => ${WINDOW_MINUTES}::int)`)
  if ((row?.failures ?? 0) < MAX_FAILURES) return
  throw new AppError('rate_limited', 'auth.throttled', 'Too many attempts. Try again in 15 minutes.', {
    retryAfterSeconds: WINDOW_MINUTES * 60,
  })
}
