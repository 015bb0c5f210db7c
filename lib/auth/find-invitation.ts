import 'server-only'
import type { Ctx } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { IS_OPEN } from './invitation'
import type { Role } from './permissions'
import { hasOwner } from './staff-member'

export type FoundInvitation = {
  /** Null: the link for the first owner, who names their own. */
  email: string | null
  role: Role
  /** Whether the address has an account already, which then joins. */
  hasAccount: boolean
}

/** What the link of an invitation opens, or null when it opens nothing (any more). Looking uses nothing up. */
export async function findInvitation(
  ctx: Pick<Ctx, 'db' | 'now'>,
  token: string,
): Promise<FoundInvitation | null> {
  const found = await ctx.db.invitation.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: ctx.now }, ...IS_OPEN },
    select: { email: true, role: true },
  })
  if (!found) return null
  const { email, role } = found
  if (email === null) return (await hasOwner(ctx)) ? null : { email, role, hasAccount: false }
  return { email, role, hasAccount: (await ctx.db.user.count({ where: { email } })) > 0 }
}
