import 'server-only'
import { permanentRedirect } from 'next/navigation'
import { cachedMovedProduct, cachedProduct } from '@/lib/catalog/cached'
import { type ProductView, Slug } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The product of a page's slug, or null. One it had once leads on to the page it has now. */
export async function findPageProduct(market: Market, slug: string): Promise<ProductView | null> {
  if (!Slug.safeParse(slug).success) return null
  const product = await cachedProduct(market.slug, slug)
  if (product) return product
  const now = await cachedMovedProduct(slug)
  return now === null ? null : permanentRedirect(marketPath(market, `/products/${now}`))
}
