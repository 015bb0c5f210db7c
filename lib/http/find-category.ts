import 'server-only'
import { permanentRedirect } from 'next/navigation'
import { cachedCategories, cachedMovedCategory } from '@/lib/catalog/cached'
import { CategoryPath, type CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The category of a page's path, or null. A path that it had once leads on to the one it has now. */
export async function findCategory(market: Market, path: readonly string[]): Promise<CategoryView | null> {
  const wanted = path.join('/')
  const category = (await cachedCategories(market.slug)).find(({ path }) => path === wanted)
  if (category) return category
  const now = CategoryPath.safeParse(wanted).success ? await cachedMovedCategory(wanted) : null
  return now === null ? null : permanentRedirect(marketPath(market, `/c/${now}`))
}
