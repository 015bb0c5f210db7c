import { CategoryTile } from '@/components/listing/category-tile'
import type { CategoryView } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'

/** Two large tiles, then rows of three: the range of the shop at one glance. */
export function CategoryMosaic({ categories, market }: { categories: CategoryView[]; market: Market }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-6 lg:gap-x-6">
      {categories.map((category, index) => (
        <li key={category.id} className={index < 2 ? 'md:col-span-3' : 'md:col-span-2'}>
          <CategoryTile
            category={category}
            market={market}
            sizes={
              index < 2
                ? '(min-width: 80rem) 628px, (min-width: 48rem) 48vw, 46vw'
                : '(min-width: 80rem) 411px, (min-width: 48rem) 32vw, 46vw'
            }
          />
        </li>
      ))}
    </ul>
  )
}
