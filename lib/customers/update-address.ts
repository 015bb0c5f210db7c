import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { addressOf } from './address-lines'
import { checkAddress } from './check-address'
import { findAddress } from './list-addresses'
import { clearDefaults, lockAddressBook, savedAddressView } from './saved-address'
import type { Address, SavedAddressView, UpdateAddress } from './schema'

/**
 * Changes an address of the caller; what is left out stays, but state and postcode of a former country do not.
 * Making it a default takes that from the one before. Orders keep the address that they copied.
 * Throws `auth.required`, `address.not_found` (404), `address.invalid` (422, with fields).
 */
export async function updateAddress(ctx: Ctx, id: string, input: UpdateAddress): Promise<SavedAddressView> {
  const { userId } = requirePerson(ctx)
  const { isDefaultShipping, isDefaultBilling, ...typed } = input
  return transact(ctx, async (ctx) => {
    await lockAddressBook(ctx, userId)
    const before = await findAddress(ctx, userId, id)
    const address = checkAddress(merged(addressOf(before), typed), { language: ctx.market.language })
    await clearDefaults(ctx, userId, { isDefaultShipping, isDefaultBilling })
    const data = {
      ...address,
      ...(isDefaultShipping === undefined ? {} : { isDefaultShipping }),
      ...(isDefaultBilling === undefined ? {} : { isDefaultBilling }),
    }
    const [after] = await ctx.db.savedAddress.updateManyAndReturn({ where: { id, userId }, data })
    // Removed meanwhile, in another tab.
    if (!after) throw notFound('address')
    return savedAddressView(after)
  })
}

type Typed = Omit<UpdateAddress, 'isDefaultShipping' | 'isDefaultBilling'>

function merged(before: Address, typed: Typed): Address {
  const isElsewhere = typed.country !== undefined && typed.country !== before.country
  const kept = isElsewhere ? { ...before, region: null, postcode: null } : before
  const said = Object.entries(typed).filter(([, value]) => value !== undefined)
  return { ...kept, ...Object.fromEntries(said) }
}
