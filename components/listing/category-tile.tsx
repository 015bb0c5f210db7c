import type { CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { PictureTile } from './picture-tile'

/** A category as a picture and its name; `sizes` is how wide it is shown, as in the HTML attribute. */
export function CategoryTile(props: { category: CategoryView; market: Market; sizes: string }) {
  const { category, market, sizes } = props
  return (
    <PictureTile
      href={marketPath(market, `/c/${category.path}`)}
      name={category.name}
      image={category.image}
      sizes={sizes}
    />
  )
}
