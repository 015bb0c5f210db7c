import type { TypedFastBitSet } from 'typedfastbitset'
import { countingWithin } from './count-within'
import type { Aspect, Finding } from './find'

type Count<T> = { value: T; count: number; isChosen: boolean }

/** How many products each value would leave: beside the values of its own facet, under all others. */
export type FacetCounts = {
  total: number
  /** Minor units; null where nothing is left. */
  price: { min: number; max: number } | null
  categories: Count<string>[]
  choices: { code: string; values: Count<string>[] }[]
  ratings: Count<1 | 2 | 3 | 4>[]
  inStock: number
  isReduced: number
  featured: number
}

/** Counts every facet of a list. Values that no product of the shop has are left out; others may count 0. */
export function countFacets(finding: Finding): FacetCounts {
  const { index, market, criteria } = finding
  const all = finding.found()
  const without = (aspect: Aspect) => (finding.isNarrowedBy(aspect) ? finding.found(aspect) : all)
  const amongAll = countingWithin(all)
  const countWithout = (aspect: Aspect) =>
    finding.isNarrowedBy(aspect) ? countingWithin(finding.found(aspect)) : amongAll
  const [byCategory, byRating] = [countWithout('category'), countWithout('rating')]
  return {
    total: all.size(),
    price: priceRange(finding, without('price')),
    categories: [...index.categories].map(([value, set]) => ({
      value,
      count: byCategory(set),
      isChosen: criteria.category === value,
    })),
    choices: [...index.filters.values()].flatMap(({ code, values }) => {
      const count = countWithout(`choice:${code}`)
      const chosen = criteria.choices?.[code] ?? []
      const counted = values
        .filter(({ code: value }) => index.choices.has(`${market.currency}:${code}:${value}`))
        .map(({ code: value }) => ({
          value,
          count: count(finding.choice(code, value)),
          isChosen: chosen.includes(value),
        }))
      return counted.length > 0 ? [{ code, values: counted }] : []
    }),
    ratings: ([4, 3, 2, 1] as const).map((value) => ({
      value,
      count: byRating(index.rated[value]),
      isChosen: criteria.ratingMin === value,
    })),
    // Choices among what is in stock are others than among all there is.
    inStock: finding.countInStock(),
    isReduced: countWithout('isReduced')(index.reduced[market.currency]),
    featured: countWithout('featured')(index.featured),
  }
}

function priceRange({ index, market }: Finding, set: TypedFastBitSet): FacetCounts['price'] {
  const prices = index.prices[market.currency]
  let [min, max] = [Number.POSITIVE_INFINITY, 0]
  set.forEach((ordinal) => {
    const price = prices.get(ordinal)
    if (price < min) min = price
    if (price > max) max = price
  })
  return min <= max ? { min, max } : null
}
