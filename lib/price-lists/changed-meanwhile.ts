import 'server-only'
import { lastEditor } from '@/lib/auth/last-editor'
import type { Ctx } from '@/lib/context'
import { savedInstead } from '@/lib/core/changed'
import type { AppError } from '@/lib/core/errors'
import { decimalString } from '@/lib/core/money'
import { formatShopTime } from '@/lib/markets/shop-time'
import { priceListChanged } from './errors'
import { getPriceList } from './get-price-list'
import type { PriceListView, UpdatePriceList } from './schema'

/**
 * The refusal for the second of two editors: who was first, which version is saved now, and its value wherever the
 * second one's differs, by field path. Throws `price_list.not_found` when it was deleted.
 */
export async function changedMeanwhile(ctx: Ctx, id: string, input: UpdatePriceList): Promise<AppError> {
  const saved = await getPriceList(ctx, id)
  return priceListChanged({
    by: await lastEditor(ctx, 'price_list', id),
    version: saved.version,
    fields: differences(input, saved),
  })
}

function differences(mine: UpdatePriceList, saved: PriceListView): Record<string, string> {
  const { fields, compare } = savedInstead()
  for (const field of ['name', 'priority', 'active', 'mayExceed'] as const)
    compare(field, mine[field], saved[field])
  compare('groupIds', mine.groupIds && [...mine.groupIds].sort(), saved.groupIds)
  const known = new Map(saved.prices.map((price) => [price.id, price]))
  for (const [at, { id, ...price }] of (mine.putPrices ?? []).entries()) {
    if (id === undefined) continue
    const now = known.get(id)
    const path = `putPrices.${at}`
    if (!now) {
      fields[`${path}.minQuantity`] = 'This price was removed. Saving puts it back.'
      continue
    }
    compare(`${path}.minQuantity`, price.minQuantity, now.minQuantity)
    compare(`${path}.amount`, price.amount, now.amount, decimalString(now))
    for (const time of ['startsAt', 'endsAt'] as const)
      compare(`${path}.${time}`, price[time], now[time], now[time] ? formatShopTime(now[time]) : 'empty')
  }
  return fields
}
