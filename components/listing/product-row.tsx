import type { ProductCard } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import { ProductGrid } from './product-grid'

type Props = { title: string; products: ProductCard[] | undefined; market: Market }

/** A row of cards with its heading; nothing at all where there is nothing to show. */
export function ProductRow({ title, products = [], market }: Props) {
  if (products.length === 0) return null
  return (
    <section className="pt-16">
      <h2 className="mb-6 text-3xl">{title}</h2>
      <ProductGrid products={products} market={market} />
    </section>
  )
}
