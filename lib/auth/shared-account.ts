import { AppError } from '@/lib/core/errors'

/**
 * The guard of what would take an account away from the others who use it. Throws `auth.shared_account` (409) for
 * the accounts of the demo, whose passwords everybody knows.
 */
export function refuseSharedAccount(user: { isDemo: boolean }): void {
  if (!user.isDemo) return
  throw new AppError(
    'conflict',
    'auth.shared_account',
    'Everybody who looks at this demo shares this account. Open one of your own to try this.',
  )
}
