import 'server-only'
import { getTranslations } from 'next-intl/server'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import { cachedStandardDelivery } from '@/lib/shipping/cached'

/** How soon and for how much the usual delivery comes, in one sentence; null where nothing is delivered. */
export async function deliveryText(market: Market): Promise<string | null> {
  const [t, delivery] = await Promise.all([getTranslations('product'), cachedStandardDelivery(market.slug)])
  if (!delivery) return null
  const { minDays, maxDays, price, freeFrom } = delivery
  return t(freeFrom ? 'deliveryFreeFrom' : 'delivery', {
    days: minDays === maxDays ? String(minDays) : `${minDays}–${maxDays}`,
    price: formatMoney(price, market.locale),
    freeFrom: freeFrom ? formatMoney(freeFrom, market.locale) : '',
  })
}
