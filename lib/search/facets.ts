import type { TypedFastBitSet } from 'typedfastbitset'
import type { Aspect, Finding } from './find'
import { categoryLabel, choiceLabel, FEATURED, RATINGS, REDUCED, ratingLabel } from './label-names'

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
  const { index, market, criteria, labels } = finding
  const all = finding.found()
  const amongAll = labels.countAmong(all)
  const countBeside = (aspect: Aspect) =>
    finding.isNarrowedBy(aspect) ? labels.countAmong(finding.found(aspect)) : amongAll
  const known = index.labels[market.currency].all
  const [byCategory, byRating] = [countBeside('category'), countBeside('rating')]
  return {
    total: all.size(),
    price: priceRange(finding, finding.isNarrowedBy('price') ? finding.found('price') : all),
    categories: index.dictionary.categories
      .filter(({ path }) => known.has(categoryLabel(path)))
      .map(({ path: value }) => ({
        value,
        count: byCategory(categoryLabel(value)),
        isChosen: criteria.category === value,
      })),
    choices: [...index.filters.values()].flatMap(({ code, values }) => {
      const count = countBeside(`choice:${code}`)
      const chosen = criteria.choices?.[code] ?? []
      const counted = values
        .filter(({ code: value }) => known.has(choiceLabel(code, value)))
        .map(({ code: value }) => ({
          value,
          count: count(choiceLabel(code, value)),
          isChosen: chosen.includes(value),
        }))
      return counted.length > 0 ? [{ code, values: counted }] : []
    }),
    ratings: RATINGS.map((value) => ({
      value,
      count: byRating(ratingLabel(value)),
      isChosen: criteria.ratingMin === value,
    })),
    // Choices among what is in stock are others than among all there is.
    inStock: finding.countInStock(),
    isReduced: countBeside('isReduced')(REDUCED),
    featured: countBeside('featured')(FEATURED),
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
