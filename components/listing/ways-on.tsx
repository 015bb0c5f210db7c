import { getTranslations } from 'next-intl/server'
import { cachedCategories } from '@/lib/catalog/cached'
import type { Market } from '@/lib/markets/markets'
import { CategoryTile } from './category-tile'

/** Where to go on when nothing was searched for or found. */
export async function WaysOn({ market, query }: { market: Market; query: string | undefined }) {
  const [t, categories] = await Promise.all([getTranslations('search'), cachedCategories(market.slug)])
  return (
    <>
      <p className="mb-8 max-w-prose text-muted">{query === undefined ? t('prompt') : t('emptyText')}</p>
      <ul className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {categories
          .filter(({ breadcrumbs }) => breadcrumbs.length === 1)
          .map((category) => (
            <li key={category.id}>
              <CategoryTile category={category} market={market} sizes="(min-width: 64rem) 296px, 46vw" />
            </li>
          ))}
      </ul>
    </>
  )
}
