import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { priceRows, type SeededProduct } from './catalog-rows'
import { tierContent, tradePrices } from './content/tiers'
import type { Customer } from './seed-accounts'

/** Sets that cost less by the piece, and a price list for a group with two customers. */
export async function seedSpecialPrices(
  products: readonly SeededProduct[],
  customers: readonly Customer[],
): Promise<void> {
  const tiered = products.filter(({ slug }) => tierContent[slug])
  await db.specialPrice.createMany({
    data: tiered.flatMap((product) =>
      (tierContent[product.slug] ?? []).flatMap(([minQuantity, percentOff]) =>
        reduced(product, percentOff).map((price) => ({ ...price, minQuantity })),
      ),
    ),
  })
  const [groupId, priceListId] = [newId(), newId()]
  const members = customers.slice(0, 2).map(({ id }) => ({ userId: id }))
  await db.customerGroup.create({
    data: { id: groupId, name: tradePrices.group, members: { create: members } },
  })
  await db.priceList.create({
    data: { id: priceListId, name: tradePrices.list, groups: { create: { groupId } } },
  })
  await db.specialPrice.createMany({
    data: tiered.flatMap((product) =>
      reduced(product, tradePrices.percentOff).map((price) => ({ ...price, priceListId })),
    ),
  })
}

/** The prices of all variants, so many per cent lower, in whole dimes. */
function reduced({ variants }: SeededProduct, percentOff: number) {
  return variants.flatMap(priceRows).map(({ variantId, currency, amountMinor }) => ({
    ...{ id: newId(), variantId, currency },
    amountMinor: ((amountMinor * BigInt(100 - percentOff)) / 1_000n) * 10n,
  }))
}
