import 'server-only'
import type { Ctx } from '@/lib/context'
import { unauthenticated } from '@/lib/core/errors'
import { type JoinedAccount, listJoinedAccounts } from './joined-accounts'
import { listPasskeys } from './passkeys'
import { requirePerson } from './require-person'
import type { PasskeyView } from './schema'

export type Security = {
  hasPassword: boolean
  /** Whether an authenticator app is asked for at sign-in. */
  hasTotp: boolean
  passkeys: PasskeyView[]
  joinedAccounts: JoinedAccount[]
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: number
  isStaff: boolean
}

/** How the caller signs in, for showing it to them. Throws `auth.required`. */
export async function getSecurity(ctx: Ctx): Promise<Security> {
  const { userId } = requirePerson(ctx)
  const [user, passkeys, joinedAccounts, recoveryCodesLeft] = await Promise.all([
    ctx.db.user.findUnique({
      where: { id: userId },
      select: {
        passwordHash: true,
        totp: { select: { confirmedAt: true } },
        staff: { select: { role: true } },
      },
    }),
    listPasskeys(ctx),
    listJoinedAccounts(ctx),
    ctx.db.recoveryCode.count({ where: { userId, usedAt: null } }),
  ])
  if (!user) throw unauthenticated()
  return {
    hasPassword: user.passwordHash !== null,
    hasTotp: Boolean(user.totp?.confirmedAt),
    passkeys,
    joinedAccounts,
    recoveryCodesLeft,
    isStaff: user.staff !== null,
  }
}
