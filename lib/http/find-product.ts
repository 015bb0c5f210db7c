import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { cachedMovedProduct, cachedProduct } from '@/lib/catalog/cached'
import { type ProductView, Slug } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The product of a page's slug. One it had once leads on to the page it has now; any other is "not found". */
export async function findPageProduct(market: Market, slug: string): Promise<ProductView> {
  if (!Slug.safeParse(slug).success) notFound()
  const product = await cachedProduct(market.slug, slug)
  if (product) return product
  const now = await cachedMovedProduct(slug)
  return now === null ? notFound() : permanentRedirect(marketPath(market, `/products/${now}`))
}
