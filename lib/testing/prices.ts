import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'

type Special = {
  variantId: string
  amountMinor: bigint
  minQuantity?: number
  startsAt?: Date
  endsAt?: Date
}

/** A price for everybody from so many units on. */
export async function makeTier(variantId: string, minQuantity: number, amountMinor: bigint): Promise<void> {
  const tier = { variantId, currency: 'USD', minQuantity, amountMinor }
  await db.specialPrice.create({ data: { id: newId(), ...tier } })
}

/** A price list with one price in it, for a new group with these people. */
export async function makePriceList(
  userIds: string[],
  price: Special,
  list: { priority?: number; mayExceed?: boolean; active?: boolean } = {},
): Promise<{ id: string; groupId: string }> {
  const [id, groupId] = [newId(), newId()]
  await db.customerGroup.create({
    data: { id: groupId, name: groupId, members: { create: userIds.map((userId) => ({ userId })) } },
  })
  await db.priceList.create({
    data: {
      ...{ id, name: id, ...list },
      groups: { create: { groupId } },
      prices: { create: { id: newId(), currency: 'USD', ...price } },
    },
  })
  return { id, groupId }
}
