import type { Market } from '@/lib/markets/markets'
import de from '@/messages/de.json'
import en from '@/messages/en.json'

/** The texts of the shop in the language of a market. */
export function messagesOf({ language }: Pick<Market, 'language'>): typeof en {
  return language === 'de' ? de : en
}
