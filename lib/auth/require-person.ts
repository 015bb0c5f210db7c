import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError, unauthenticated } from '@/lib/core/errors'

/**
 * The guard of a verb about the caller's own account: who is signed in, and in which session.
 * Throws `auth.required` (401), and `auth.person_required` (403) for an API key, which has no account.
 */
export function requirePerson(ctx: Pick<Ctx, 'actor'>): { userId: string; sessionId: string } {
  const { actor } = ctx
  if (actor.kind === 'customer' || actor.kind === 'staff')
    return { userId: actor.userId, sessionId: actor.sessionId }
  if (actor.kind === 'anonymous') throw unauthenticated()
  throw new AppError(
    'forbidden',
    'auth.person_required',
    'This is about the account of a person; an API key has none. Sign in as that person.',
  )
}

/** Who is signed in, or null: for what also belongs to those who hold a token of it. */
export function personIdOf({ actor }: Pick<Ctx, 'actor'>): string | null {
  return actor.kind === 'customer' || actor.kind === 'staff' ? actor.userId : null
}

/** For how long a proof of identity counts as recent, in seconds. */
const FRESH_SECONDS = 10 * 60

/**
 * Asks for a recent sign-in, for what would hurt most in a stolen session.
 * Throws `auth.fresh_sign_in_required` (403): sign in again, then repeat.
 */
export async function requireFreshSignIn(ctx: Ctx): Promise<void> {
  const { sessionId } = requirePerson(ctx)
  const session = await ctx.db.session.findUnique({
    where: { id: sessionId },
    select: { authenticatedAt: true },
  })
  const age = session ? ctx.now.getTime() - session.authenticatedAt.getTime() : Number.POSITIVE_INFINITY
  if (age <= FRESH_SECONDS * 1000) return
  throw new AppError(
    'forbidden',
    'auth.fresh_sign_in_required',
    'Confirm that it is you: sign in again, then repeat this.',
  )
}
