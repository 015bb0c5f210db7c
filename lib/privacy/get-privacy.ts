import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { unauthenticated } from '@/lib/core/errors'
import { findErasure } from './find-erasure'
import { getOrderRetentionYears } from './forget-old-orders'
import { listExports } from './list-exports'
import { openOrderNumbers, personOf } from './person'
import { ownedBy } from './personal-data'
import type { PrivacyOverview } from './schema'

/** How many copies are shown. */
const SHOWN = 5

/** What the caller may know and ask about their data. Throws `auth.required`. */
export async function getPrivacy(ctx: Ctx): Promise<PrivacyOverview> {
  const { userId } = requirePerson(ctx)
  const [user, exports, erasure, retentionYears] = await Promise.all([
    ctx.db.user.findUnique({ where: { id: userId }, include: { staff: true } }),
    listExports(ctx, { limit: SHOWN }),
    findErasure(ctx),
    getOrderRetentionYears(ctx),
  ])
  if (!user) throw unauthenticated()
  return {
    exports: exports.data,
    erasure,
    openOrders: erasure?.openOrders ?? (await openOrderNumbers(ctx, ownedBy('Order', personOf(user)))),
    retentionYears,
    hasPassword: user.passwordHash !== null,
    isStaff: user.staff !== null,
  }
}
