import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { StandardDelivery } from './find-standard-delivery'

/** Which text of the messages below "product" tells of a delivery, and its values. */
export function deliverySentence(
  { minDays, maxDays, price, freeFrom }: StandardDelivery,
  { locale }: Pick<Market, 'locale'>,
) {
  return {
    key: freeFrom ? 'deliveryFreeFrom' : 'delivery',
    values: {
      days: minDays === maxDays ? String(minDays) : `${minDays}–${maxDays}`,
      price: formatMoney(price, locale),
      freeFrom: freeFrom ? formatMoney(freeFrom, locale) : '',
    },
  } as const
}
