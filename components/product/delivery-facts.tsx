import { Download, RotateCcw, Truck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ProductView } from '@/lib/catalog/schema'
import { DOWNLOAD_DAYS, DOWNLOADS_PER_UNIT } from '@/lib/downloads/limits'
import type { Market } from '@/lib/markets/markets'
import { deliveryText } from './delivery-text'

/** What people ask before they put something into the cart: how soon, for how much, and the way back. */
export async function DeliveryFacts({ product, market }: { product: ProductView; market: Market }) {
  const [t, delivery] = await Promise.all([getTranslations('product'), deliveryText(market)])
  const files = product.variants.filter(({ isDigital }) => isDigital).length
  const isSent = files < product.variants.length
  return (
    <ul className="space-y-2 text-muted text-sm">
      {files > 0 ? (
        <li className="flex gap-3">
          <Download aria-hidden="true" className="size-5 shrink-0" />
          <span>
            {t('deliveryDownload')}
            <span className="block">
              {t('downloadRules', { times: String(DOWNLOADS_PER_UNIT), days: String(DOWNLOAD_DAYS) })}
            </span>
          </span>
        </li>
      ) : null}
      {isSent && delivery ? (
        <li className="flex gap-3">
          <Truck aria-hidden="true" className="size-5 shrink-0" />
          {delivery}
        </li>
      ) : null}
      {isSent ? (
        <li className="flex gap-3">
          <RotateCcw aria-hidden="true" className="size-5 shrink-0" />
          {t('returns')}
        </li>
      ) : null}
    </ul>
  )
}
