import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { type SavedAddressRow, savedAddressView } from './saved-address'
import type { SavedAddressView } from './schema'

/** The address book of the caller: the defaults first, then as they were added. Throws `auth.required`. */
export async function listAddresses(ctx: Ctx): Promise<SavedAddressView[]> {
  const { userId } = requirePerson(ctx)
  const rows = await ctx.db.savedAddress.findMany({
    where: { userId },
    orderBy: [
      { isDefaultShipping: 'desc' },
      { isDefaultBilling: 'desc' },
      { createdAt: 'asc' },
      { id: 'asc' },
    ],
  })
  return rows.map(savedAddressView)
}

/** One address of the caller. Throws `auth.required`, `address.not_found` (404), also for a stranger's. */
export async function getAddress(ctx: Ctx, id: string): Promise<SavedAddressView> {
  return savedAddressView(await findAddress(ctx, requirePerson(ctx).userId, id))
}

/** The row behind `getAddress`. Throws `address.not_found`. */
export async function findAddress(ctx: Ctx, userId: string, id: string): Promise<SavedAddressRow> {
  const row = await ctx.db.savedAddress.findFirst({ where: { id, userId } })
  if (!row) throw notFound('address')
  return row
}
