import 'server-only'
import type { Ctx } from '@/lib/context'
import { readListedPrices } from './listed-prices'
import { getPriceListHead } from './price-lists'
import type { PriceListView } from './schema'

/** A price list with its prices. Throws `auth.forbidden`, `price_list.not_found`. */
export async function getPriceList(ctx: Ctx, id: string): Promise<PriceListView> {
  const head = await getPriceListHead(ctx, id)
  return { ...head, prices: await readListedPrices(ctx, id) }
}
