import { createTranslator } from 'next-intl'
import { messagesOf } from '@/i18n/messages'
import type { Market } from '@/lib/markets/markets'

/** The texts of the shop for documents that are no pages: wordsOf(market)('product.inStock'). */
export function wordsOf(market: Market) {
  return createTranslator({ locale: market.locale, messages: messagesOf(market) })
}
