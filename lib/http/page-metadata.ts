import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { DEFAULT_MARKET, MARKETS, type Market, marketPath } from '@/lib/markets/markets'

type SharePicture = { url: string; alt: string; width: number; height: number }

/** Shown for pages without a picture of their own. */
const SHOP_PICTURE: SharePicture = { ...sharePicture('/home/hero'), alt: 'Nexus' }

/** The JPEG beside a picture's AVIF files that networks show when its page is shared. */
export function sharePicture(url: string) {
  return { url: `${url}-share.jpg`, width: 1200, height: 630 }
}

/** Title, canonical address, the same page in the other markets, and what is shown when it is shared. */
export function pageMetadata(
  market: Market,
  path: `/${string}`,
  page: { title: string; description: string; image?: SharePicture },
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
      images: [page.image ?? SHOP_PICTURE],
    },
    twitter: { card: 'summary_large_image' },
  }
}
