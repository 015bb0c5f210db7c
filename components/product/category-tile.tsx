import type { Route } from 'next'
import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

export function CategoryTile({ category, market }: { category: CategoryView; market: Market }) {
  return (
    <Link href={marketPath(market, `/c/${category.path}`) as Route} prefetch={false} className="group block">
      <div className="overflow-hidden rounded-card bg-sunken">
        {category.image ? (
          <Picture
            image={category.image}
            alt=""
            sizes="(min-width: 64rem) 296px, 46vw"
            className="aspect-4/3 w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]"
          />
        ) : null}
      </div>
      <span className="mt-2 block font-medium underline-offset-4 group-hover:underline">{category.name}</span>
    </Link>
  )
}
