import { market } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_MARKET, isMarketSlug, MARKETS } from '@/lib/markets/markets'
import { messagesOf } from './messages'

/** Language and texts follow the market in the address; nothing of the request is read. */
export default getRequestConfig(async () => {
  const slug = (await market()) ?? DEFAULT_MARKET.slug
  const known = isMarketSlug(slug) ? MARKETS[slug] : DEFAULT_MARKET
  return { locale: known.locale, messages: messagesOf(known), timeZone: 'UTC' }
})
