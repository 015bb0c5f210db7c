import 'server-only'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import { criteriaOf } from './criteria'
import { currentIndex } from './current-index'
import { countFacets } from './facets'
import { Finding } from './find'
import { choiceLabel } from './label-names'
import { matchCodes } from './match-codes'
import { questionOf, rememberer } from './remember'
import type { FacetsView, Filters } from './schema'
import type { Matches } from './word-index'

const rememberView = rememberer<FacetsView>(500)

/**
 * What a list can be narrowed down by, with how many products each choice would leave; one query, and a second for an
 * article number.
 */
export async function listFacets(ctx: Pick<Ctx, 'db' | 'market'>, input: Filters): Promise<FacetsView> {
  const index = await currentIndex()
  const codes = await matchCodes(ctx, index, input.q)
  if (codes) return facetsView(index, ctx.market, input, codes)
  return rememberView(index, questionOf(ctx.market, input), () => facetsView(index, ctx.market, input, null))
}

function facetsView(
  index: CatalogIndex,
  market: Market,
  input: Filters,
  matches: Matches | null,
): FacetsView {
  const { language, currency } = market
  const counts = countFacets(new Finding(index, market, criteriaOf(index, market, input), matches))
  const names = new Map(index.dictionary.categories.map((category) => [category.path, category]))
  return {
    total: counts.total,
    price: counts.price && {
      min: money(BigInt(counts.price.min), currency),
      max: money(BigInt(counts.price.max), currency),
    },
    categories: counts.categories
      .flatMap(({ value, count, isChosen }) => {
        const category = names.get(value)
        return category ? [{ path: value, name: category.name[language], count, isChosen }] : []
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    filters: optionsFirst(index, counts.choices).flatMap(({ code, values }) => {
      const filter = index.filters.get(code)
      if (!filter) return []
      const label = filter.label[language]
      const choices = mostCommonFirst(index, currency, code, values).flatMap(({ value, count, isChosen }) => {
        const choice = filter.values.find((each) => each.code === value)
        return choice
          ? [{ code: value, label: choice.label[language], swatch: choice.swatch ?? null, count, isChosen }]
          : []
      })
      return [{ code, label, values: choices }]
    }),
    ratings: counts.ratings.map(({ value, count, isChosen }) => ({ stars: value, count, isChosen })),
    inStock: counts.inStock,
    onSale: counts.isReduced,
    featured: counts.featured,
  }
}

/** What a product can be had in is looked for before what it is made of. */
function optionsFirst<T extends { code: string }>({ dictionary }: CatalogIndex, filters: T[]): T[] {
  const attributes = new Set(dictionary.attributes.map(({ code }) => code))
  return [...filters].sort((a, b) => Number(attributes.has(a.code)) - Number(attributes.has(b.code)))
}

/** Of more values than one can look over, what most products have comes first, whatever is chosen; sizes keep their order. */
const MANY = 10

function mostCommonFirst<T extends { value: string }>(
  index: CatalogIndex,
  currency: Market['currency'],
  code: string,
  values: T[],
): T[] {
  if (values.length <= MANY) return values
  const size = ({ value }: T) => index.labels[currency].all.count(choiceLabel(code, value))
  return [...values].sort((a, b) => size(b) - size(a))
}
