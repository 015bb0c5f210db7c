import 'server-only'
import type { Ctx } from '@/lib/context'
import { unauthenticated } from '@/lib/core/errors'
import type { Role } from './permissions'

export type Profile = { name: string; email: string; role: Role | null; isVerified: boolean }

/** Who is signed in, for showing it to them. Throws `auth.required`. */
export async function getProfile(ctx: Ctx): Promise<Profile> {
  const userId = ctx.actor.kind === 'staff' || ctx.actor.kind === 'customer' ? ctx.actor.userId : null
  const user = userId
    ? await ctx.db.user.findUnique({ where: { id: userId }, include: { staff: { select: { role: true } } } })
    : null
  if (!user) throw unauthenticated()
  return {
    name: user.name ?? user.email,
    email: user.email,
    role: user.staff?.role ?? null,
    isVerified: user.emailVerifiedAt !== null,
  }
}
