import 'server-only'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { addAddress } from './add-address'
import { addressOf } from './address-lines'
import { listAddresses } from './list-addresses'
import type { Address } from './schema'

/**
 * Saves the address of an order, unless it is in the caller's book already or the book is full: an order does not
 * fail for that. Answers whether it was saved now. Throws `auth.required`, `address.invalid`.
 */
export async function keepAddress(ctx: Ctx, address: Address): Promise<boolean> {
  const saved = (await listAddresses(ctx)).map((each) => JSON.stringify(addressOf(each)))
  if (saved.includes(JSON.stringify(addressOf(address)))) return false
  try {
    await addAddress(ctx, address)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'address.too_many') return false
    throw error
  }
}
