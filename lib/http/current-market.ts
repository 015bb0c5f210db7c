import 'server-only'
import { notFound } from 'next/navigation'
import { market } from 'next/root-params'
import { isMarketSlug, MARKETS, type Market } from '@/lib/markets/markets'

/** The market of the page being rendered, from its address alone: static pages stay static. 404 for an unknown one. */
export async function currentMarket(): Promise<Market> {
  const slug = await market()
  if (slug === undefined || !isMarketSlug(slug)) notFound()
  return MARKETS[slug]
}
