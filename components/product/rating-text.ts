import type { getTranslations } from 'next-intl/server'
import type { Market } from '@/lib/markets/markets'

/** A rating in the words and digits of the market: "4.5", and the sentence for screen readers. */
export function ratingText(
  rating: { average: number; count: number },
  market: Market,
  common: Awaited<ReturnType<typeof getTranslations<'common'>>>,
): { value: string; count: number; label: string } {
  return {
    value: new Intl.NumberFormat(market.locale, { minimumFractionDigits: 1 }).format(rating.average),
    count: rating.count,
    label: common('ratingLabel', rating),
  }
}
