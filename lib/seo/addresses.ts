import 'server-only'
import { env } from '@/lib/env'
import { DEFAULT_MARKET, MARKETS, type Market, marketPath } from '@/lib/markets/markets'

/** Addresses as others need them: with the host that the shop is configured for. */

/** absolute('/sitemap.xml') → "https://shop.example/sitemap.xml" */
export function absolute(path: `/${string}`): string {
  return env.APP_URL + path
}

/** A page of a market: '/c/lamps' → "https://shop.example/de-de/c/lamps". */
export function pageAddress(market: Market, path: `/${string}`): string {
  return absolute(marketPath(market, path))
}

/** The same page in every market that has it, by hreflang, and what is shown to everybody else. */
export function pageAlternates(
  path: `/${string}`,
  markets: readonly Market[] = Object.values(MARKETS),
): Record<string, string> {
  const fallback = markets.find(({ slug }) => slug === DEFAULT_MARKET.slug) ?? markets[0]
  return {
    ...Object.fromEntries(markets.map((market) => [market.locale, pageAddress(market, path)])),
    ...(fallback ? { 'x-default': pageAddress(fallback, path) } : {}),
  }
}

/** A picture of the catalogue as a JPEG: not everybody who asks for pictures reads AVIF. */
export function jpegAddress(image: { url: string }): string {
  return absolute(`/pictures${image.url}.jpg` as `/${string}`)
}
