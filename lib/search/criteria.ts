import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import type { Criteria, Members } from './find'
import { membersOf } from './members'
import { type Filters, type ListProducts, sortOf } from './schema'
import type { Sort } from './sort-names'

/** What was asked for, in terms of the index. */
export function criteriaOf(index: CatalogIndex, market: Market, input: Filters): Criteria {
  return {
    query: input.q,
    category: input.category === undefined ? undefined : pathOf(index, input.category),
    featured: input.featured,
    inStock: input.in_stock,
    isReduced: input.on_sale,
    priceMin: input.price_min,
    priceMax: input.price_max,
    ratingMin: input.rating_min,
    choices: choicesOf(input.filter ?? []),
    among: input.collection === undefined ? undefined : membersNamed(index, market, input.collection),
  }
}

/** The order of a list: the one that was asked for, else that of its collection. */
export function orderOf({ collections }: CatalogIndex, input: ListProducts): Sort {
  return sortOf(input, collections.get(input.collection ?? '')?.sort)
}

/** A collection that does not exist holds nothing. */
function membersNamed(index: CatalogIndex, market: Market, slug: string): Members {
  const collection = index.collections.get(slug) ?? { kind: 'manual', productIds: [] }
  return membersOf(index, market, collection)
}

/** A category may be named by its slug alone. */
function pathOf({ dictionary }: CatalogIndex, category: string): string {
  const { categories } = dictionary
  if (categories.some(({ path }) => path === category)) return category
  return categories.find(({ path }) => path.endsWith(`/${category}`))?.path ?? category
}

function choicesOf(filter: readonly string[]): Record<string, string[]> {
  const choices: Record<string, string[]> = Object.create(null)
  for (const each of filter) {
    const [code = '', value = ''] = each.split(':')
    choices[code] = [...(choices[code] ?? []), value]
  }
  return choices
}
