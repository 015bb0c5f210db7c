import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { addressOf } from './address-lines'
import type { Address, SavedAddressView } from './schema'

export type SavedAddressRow = Address & {
  id: string
  isDefaultShipping: boolean
  isDefaultBilling: boolean
  createdAt: Date
  updatedAt: Date
}

export type AddressDefaults = {
  isDefaultShipping?: boolean | undefined
  isDefaultBilling?: boolean | undefined
}

export function savedAddressView(row: SavedAddressRow): SavedAddressView {
  return {
    ...addressOf(row),
    id: row.id,
    isDefaultShipping: row.isDefaultShipping,
    isDefaultBilling: row.isDefaultBilling,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** Lets the changes of one person's address book come one after the other, for the rest of the transaction. */
export async function lockAddressBook(ctx: Ctx, userId: string): Promise<void> {
  await ctx.db.$queryRaw(sql`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`)
}

/** Takes from all other addresses what one shall become; before it does, since there can be one of each only. */
export async function clearDefaults(
  ctx: Ctx,
  userId: string,
  { isDefaultShipping = false, isDefaultBilling = false }: AddressDefaults,
): Promise<void> {
  if (!isDefaultShipping && !isDefaultBilling) return
  await ctx.db.$executeRaw(sql`
    UPDATE "SavedAddress" SET "isDefaultShipping" = "isDefaultShipping" AND NOT ${isDefaultShipping}::bool,
      "isDefaultBilling" = "isDefaultBilling" AND NOT ${isDefaultBilling}::bool
    WHERE "userId" = ${userId}::uuid AND ("isDefaultShipping" OR "isDefaultBilling")`)
}
