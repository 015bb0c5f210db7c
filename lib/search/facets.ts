import type { TypedFastBitSet } from 'typedfastbitset'
import { countingWithin } from './count-within'
import type { Aspect, Finding } from './find'
import type { Labels } from './labels'

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
  const { index, market, criteria, choices } = finding
  const all = finding.found()
  const amongAll = countingWithin(all)
  const countBeside = (aspect: Aspect) =>
    finding.isNarrowedBy(aspect) ? countingWithin(finding.found(aspect)) : amongAll
  const countLabels = labelCounter(finding, all)
  const [paths, byRating] = [index.categories.names(), countBeside('rating')]
  const byCategory = countLabels('category', index.categories, paths.length)
  return {
    total: all.size(),
    price: priceRange(finding, finding.isNarrowedBy('price') ? finding.found('price') : all),
    categories: paths.map((value) => ({
      value,
      count: byCategory(value),
      isChosen: criteria.category === value,
    })),
    choices: [...index.filters.values()].flatMap(({ code, values }) => {
      const count = countLabels(`choice:${code}`, choices, values.length)
      const chosen = criteria.choices?.[code] ?? []
      const counted = values
        .filter(({ code: value }) => index.choices[market.currency].all.has(`${code}:${value}`))
        .map(({ code: value }) => ({
          value,
          count: count(`${code}:${value}`),
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
    isReduced: countBeside('isReduced')(index.reduced[market.currency]),
    featured: countBeside('featured')(index.featured),
  }
}

/** Counts labels: those of all facets that leave the same products at once, those of a facet that is narrowed down for it. */
function labelCounter(finding: Finding, all: TypedFastBitSet) {
  const amongAll = new Map<Labels, (name: string) => number>()
  return (aspect: Aspect, labels: Labels, asked: number): ((name: string) => number) => {
    if (finding.isNarrowedBy(aspect)) return labels.countAmong(finding.found(aspect), asked)
    const count = amongAll.get(labels) ?? labels.countAmong(all, labels.names().length)
    amongAll.set(labels, count)
    return count
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
