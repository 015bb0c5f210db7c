import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { DEFAULT_MARKET, MARKETS, type Market, marketPath } from '@/lib/markets/markets'

/** Title, canonical address, the same page in the other markets, and what is shown when it is shared. */
export function pageMetadata(
  market: Market,
  path: `/${string}`,
  page: { title: string; description: string; image?: { url: string; alt: string } },
): Metadata {
  const languages = Object.fromEntries(
    Object.values(MARKETS).map((each) => [each.locale, env.APP_URL + marketPath(each, path)]),
  )
  const url = env.APP_URL + marketPath(market, path)
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': env.APP_URL + marketPath(DEFAULT_MARKET, path) },
    },
    openGraph: {
      type: 'website',
      siteName: 'Nexus',
      locale: market.locale.replace('-', '_'),
      url,
      title: page.title,
      description: page.description,
      ...(page.image ? { images: [page.image] } : {}),
    },
  }
}
