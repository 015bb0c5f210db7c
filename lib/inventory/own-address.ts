import 'server-only'
import type { Ctx } from '@/lib/context'

/** The account of whoever is signed in, and whether its address is proved; null for everybody else. */
export async function findAccountAddress(
  ctx: Ctx,
): Promise<{ userId: string; email: string; isVerified: boolean } | null> {
  const { actor } = ctx
  if (actor.kind !== 'customer' && actor.kind !== 'staff') return null
  const { email, emailVerifiedAt } = await ctx.db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, emailVerifiedAt: true },
  })
  return { userId: actor.userId, email: email.toLowerCase(), isVerified: emailVerifiedAt !== null }
}
