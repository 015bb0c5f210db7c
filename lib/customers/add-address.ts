import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { checkAddress } from './check-address'
import { clearDefaults, lockAddressBook, savedAddressView } from './saved-address'
import type { AddAddress, SavedAddressView } from './schema'

export const MAX_ADDRESSES = 50

/**
 * Puts an address of any country into the caller's book; the first one becomes the default of both kinds.
 * Throws `auth.required`, `address.invalid` (422, with fields), `address.too_many` (409).
 */
export async function addAddress(ctx: Ctx, input: AddAddress): Promise<SavedAddressView> {
  const { userId } = requirePerson(ctx)
  const { isDefaultShipping = false, isDefaultBilling = false, ...typed } = input
  const address = checkAddress(typed, { language: ctx.market.language })
  return transact(ctx, async (ctx) => {
    await lockAddressBook(ctx, userId)
    const count = await ctx.db.savedAddress.count({ where: { userId } })
    if (count >= MAX_ADDRESSES) throw tooMany()
    const defaults = count === 0 ? BOTH : { isDefaultShipping, isDefaultBilling }
    await clearDefaults(ctx, userId, defaults)
    return savedAddressView(
      await ctx.db.savedAddress.create({ data: { id: newId(), userId, ...address, ...defaults } }),
    )
  })
}

const BOTH = { isDefaultShipping: true, isDefaultBilling: true }

const tooMany = () =>
  new AppError(
    'conflict',
    'address.too_many',
    `An address book holds ${MAX_ADDRESSES} addresses. Remove one that you no longer need.`,
    { params: { max: MAX_ADDRESSES } },
  )
