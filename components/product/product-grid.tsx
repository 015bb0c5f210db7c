import { getTranslations } from 'next-intl/server'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import type { Market } from '@/lib/markets/markets'
import { ProductCard } from './product-card'

export async function ProductGrid({
  products,
  market,
  eagerCount = 0,
}: {
  products: Product[]
  market: Market
  eagerCount?: number
}) {
  const [product, common] = await Promise.all([getTranslations('product'), getTranslations('common')])
  const texts = { product, common }
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
      {products.map((each, index) => (
        <li key={each.id}>
          <ProductCard product={each} market={market} texts={texts} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  )
}
