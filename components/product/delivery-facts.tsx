import { RotateCcw, Truck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Market } from '@/lib/markets/markets'
import { deliveryText } from './delivery-text'

/** What people ask before they put something into the cart: how soon, for how much, and the way back. */
export async function DeliveryFacts({ market }: { market: Market }) {
  const [t, delivery] = await Promise.all([getTranslations('product'), deliveryText(market)])
  return (
    <ul className="space-y-2 text-muted text-sm">
      {delivery ? (
        <li className="flex gap-3">
          <Truck aria-hidden="true" className="size-5 shrink-0" />
          {delivery}
        </li>
      ) : null}
      <li className="flex gap-3">
        <RotateCcw aria-hidden="true" className="size-5 shrink-0" />
        {t('returns')}
      </li>
    </ul>
  )
}
