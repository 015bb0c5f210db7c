import type { Metadata } from 'next'
import { MARKETS, type Market } from '@/lib/markets/markets'
import { absolute, pageAddress, pageAlternates } from '@/lib/seo/addresses'

type SharePicture = { url: string; alt: string; width: number; height: number }

/** Shown for pages without a picture of their own. */
const SHOP_PICTURE: SharePicture = { ...sharePicture('/home/hero'), alt: 'Nexus' }

/** The JPEG beside a picture's AVIF files that networks show when its page is shared. */
export function sharePicture(url: string) {
  return { url: `${url}-share.jpg`, width: 1200, height: 630 }
}

/** Title, canonical address, the same page in the other markets and forms, and what is shown when it is shared. */
export function pageMetadata(
  market: Market,
  path: `/${string}`,
  page: {
    title: string
    description: string
    image?: SharePicture
    /** Where the page exists; missing: in every market. */
    markets?: readonly Market[]
    /** Whether it can be read as Markdown too. */
    twin?: boolean
    /** Whether it says where new products are told of. */
    hasNews?: boolean
  },
): Metadata {
  const url = pageAddress(market, path)
  const markets = page.markets ?? Object.values(MARKETS)
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: url,
      languages: pageAlternates(path, markets),
      types: {
        ...(page.twin ? { 'text/markdown': `${url}.md` } : {}),
        ...(page.hasNews ? { 'application/rss+xml': absolute(`/rss.xml?market=${market.slug}`) } : {}),
      },
    },
    openGraph: {
      type: 'website',
      siteName: 'Nexus',
      locale: openGraphLocale(market),
      alternateLocale: markets.filter(({ slug }) => slug !== market.slug).map(openGraphLocale),
      url,
      title: page.title,
      description: page.description,
      images: [page.image ?? SHOP_PICTURE],
    },
    twitter: { card: 'summary_large_image' },
  }
}

function openGraphLocale({ locale }: Market): string {
  return locale.replace('-', '_')
}
