import { TypedFastBitSet } from 'typedfastbitset'
import type { Condition } from '@/lib/catalog/collection-rule'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import type { CollectionContent } from './collections'
import { type Criteria, Finding, type Members } from './find'

const DAY = 86_400_000

/** What a collection holds in a market: what was put in, in that order, or whatever meets its rule. */
export function membersOf(index: CatalogIndex, market: Market, content: CollectionContent): Members {
  if (content.kind === 'rule') return { set: meeting(index, market, content.rule), places: new Map() }
  const places = new Map(
    content.productIds.flatMap((id, place) => {
      const ordinal = index.ordinalOf(id)
      return ordinal === undefined ? [] : [[ordinal, place] as const]
    }),
  )
  return { set: new TypedFastBitSet(places.keys()), places }
}

function meeting(
  index: CatalogIndex,
  market: Market,
  { match, conditions }: Extract<CollectionContent, { kind: 'rule' }>['rule'],
): TypedFastBitSet {
  const [first = new TypedFastBitSet(), ...others] = conditions.map((condition) =>
    new Finding(index, market, criteriaOf(condition, index, market)).found(),
  )
  for (const other of others) {
    if (match === 'all') first.intersection(other)
    else first.union(other)
  }
  return first
}

/** A condition is what a list can be narrowed down to, alone. */
function criteriaOf(condition: Condition, index: CatalogIndex, { currency }: Market): Criteria {
  switch (condition.kind) {
    case 'category':
      return { category: condition.path }
    case 'choice':
      return { choices: { [condition.code]: condition.values } }
    case 'price': {
      const { min, max } = condition[currency]
      return { priceMin: min ?? undefined, priceMax: max ?? undefined }
    }
    case 'on_sale':
      return { isReduced: true }
    case 'in_stock':
      return { inStock: true }
    case 'featured':
      return { featured: true }
    case 'new':
      return { publishedSince: index.hour - condition.days * DAY }
    case 'rating':
      return { ratingMin: condition.stars }
  }
}
