import 'server-only'
import { getTranslations } from 'next-intl/server'
import { type Market, marketPath } from '@/lib/markets/markets'
import { confirmPath } from './own-path'

/** The way to the page that makes a session fresh, for forms whose action may ask for that; back to `path`. */
export async function confirmLink(
  market: Market,
  path: `/${string}`,
): Promise<{ href: string; label: string }> {
  const t = await getTranslations('secondFactor')
  return { href: marketPath(market, confirmPath(path)), label: t('confirmLink') }
}
