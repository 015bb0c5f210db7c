import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Market } from '@/lib/markets/markets'
import { cachedStandardDelivery } from '@/lib/shipping/cached'
import { deliverySentence } from '@/lib/shipping/delivery-sentence'

/** How soon and for how much the usual delivery comes, in one sentence; null where nothing is delivered. */
export async function deliveryText(market: Market): Promise<string | null> {
  const [t, delivery] = await Promise.all([getTranslations('product'), cachedStandardDelivery(market.slug)])
  if (!delivery) return null
  const { key, values } = deliverySentence(delivery, market)
  return t(key, values)
}
