import { RotateCcw, Truck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import { cachedStandardDelivery } from '@/lib/shipping/cached'

/** What people ask before they put something into the cart: how soon, for how much, and the way back. */
export async function DeliveryFacts({ market }: { market: Market }) {
  const [t, delivery] = await Promise.all([getTranslations('product'), cachedStandardDelivery(market.slug)])
  return (
    <ul className="space-y-2 text-muted text-sm">
      {delivery ? (
        <li className="flex gap-3">
          <Truck aria-hidden="true" className="size-5 shrink-0" />
          {t(delivery.freeFrom ? 'deliveryFreeFrom' : 'delivery', {
            days:
              delivery.minDays === delivery.maxDays
                ? String(delivery.minDays)
                : `${delivery.minDays}–${delivery.maxDays}`,
            price: formatMoney(delivery.price, market.locale),
            freeFrom: delivery.freeFrom ? formatMoney(delivery.freeFrom, market.locale) : '',
          })}
        </li>
      ) : null}
      <li className="flex gap-3">
        <RotateCcw aria-hidden="true" className="size-5 shrink-0" />
        {t('returns')}
      </li>
    </ul>
  )
}
