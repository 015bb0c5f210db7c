import type { ProductCard as Product } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import { ProductCard } from './product-card'

export function ProductGrid({
  products,
  market,
  eagerCount = 0,
}: {
  products: Product[]
  market: Market
  eagerCount?: number
}) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} market={market} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  )
}
