import { getTranslations } from 'next-intl/server'
import type { CartNotice } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'

/** What changed about an item, or stands in the way of ordering it, in a sentence. */
export async function noticeText(notice: CartNotice, market: Market): Promise<string> {
  const t = await getTranslations('cart')
  switch (notice.code) {
    case 'price_changed':
      return t('priceChanged', { before: notice.before ? formatMoney(notice.before, market.locale) : '' })
    case 'insufficient_stock':
      return t('insufficientStock', { left: notice.left ?? 0 })
    case 'sold_out':
      return t('soldOut')
    case 'unavailable':
      return t('unavailable')
  }
}
