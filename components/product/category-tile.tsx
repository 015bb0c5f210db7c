import type { Route } from 'next'
import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** A category as a picture and its name; `sizes` is how wide it is shown, as in the HTML attribute. */
export function CategoryTile(props: { category: CategoryView; market: Market; sizes: string }) {
  const { category, market, sizes } = props
  return (
    <Link href={marketPath(market, `/c/${category.path}`) as Route} prefetch={false} className="group block">
      <div className="overflow-hidden rounded-card bg-sunken">
        {category.image ? (
          <Picture
            image={category.image}
            alt=""
            sizes={sizes}
            className="photo aspect-4/3 w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]"
          />
        ) : null}
      </div>
      <span className="mt-3 block font-medium underline-offset-4 group-hover:underline">{category.name}</span>
    </Link>
  )
}
