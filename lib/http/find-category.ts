import { notFound } from 'next/navigation'
import { cachedCategories } from '@/lib/catalog/cached'
import type { CategoryView } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'

/** The category of a page's path; null without a path, "not found" where there is none. */
export async function findCategory(
  market: Market,
  path: readonly string[] | undefined,
): Promise<CategoryView | null> {
  if (!path) return null
  const wanted = path.join('/')
  const category = (await cachedCategories(market.slug)).find(({ path }) => path === wanted)
  return category ?? notFound()
}
