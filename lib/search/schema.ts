import { z } from 'zod'
import { CategoryPath, ProductCard, Slug } from '@/lib/catalog/schema'
import { PageInput, pageOf } from '@/lib/core/page'
import { Id, MoneyView, text, wholeNumber } from '@/lib/core/schema'
import { COLLECTION_SORTS, LIST_SORTS, SORTS, type Sort as SortName } from './sort-names'

/** Input and view schemas of lists, filters and search. */

const Sort = z.enum(SORTS)
/** What a list that was not searched for can be sorted by. */
export const ListSort = z.enum(LIST_SORTS)
export type ListSort = z.infer<typeof ListSort>
/** What a collection can be sorted by. */
export const CollectionSort = z.enum(COLLECTION_SORTS)

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const MAX_CHOICES = 30
const Choice = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*:[a-z0-9]+(?:[-_][a-z0-9]+)*$/)

/** What a list is narrowed down to; prices in minor units of the market's currency. */
export const Filters = z.strictObject({
  q: text(100).optional(),
  category: CategoryPath.optional().describe('Slug or path of a category; includes its children'),
  collection: Slug.optional().describe('Slug of a collection'),
  featured: flag.optional(),
  in_stock: flag.optional(),
  on_sale: flag.optional().describe('true: only what costs less than before'),
  price_min: wholeNumber(0, 1e12).optional().describe('Minor units'),
  price_max: wholeNumber(0, 1e12).optional().describe('Minor units'),
  rating_min: z
    .enum(['1', '2', '3', '4'])
    .transform((stars) => Number(stars) as 1 | 2 | 3 | 4)
    .optional()
    .describe('Stars on average, at least'),
  filter: z
    .string()
    .max(MAX_CHOICES * 80)
    .transform((list) => [...new Set(list.split(','))])
    .pipe(z.array(Choice).max(MAX_CHOICES))
    .optional()
    .describe(
      'Values of options and attributes as `code:value`, joined by commas: of the same code any will do, of several each must be met. `GET /products/facets` tells what there is',
    ),
})
export type Filters = z.infer<typeof Filters>

/** Query of `GET /products`. */
export const ListProducts = PageInput.extend({
  ...Filters.shape,
  sort: Sort.optional().describe(
    'Missing: relevance where there is a `q`, otherwise the order of the collection, or featured. `curated` is the order in which a collection was put together',
  ),
})
export type ListProducts = z.infer<typeof ListProducts>

/** What a list was narrowed down to, without its order and pages. */
export function filtersOf({ limit: _, cursor: __, sort: ___, ...filters }: ListProducts): Filters {
  return filters
}

/** The order in which a list was asked for, else `own`: that in which it stands by itself. */
export function sortOf({ sort, q }: Pick<ListProducts, 'sort' | 'q'>, own: SortName = 'featured'): SortName {
  return sort ?? (q === undefined ? own : 'relevance')
}

export const ProductPage = pageOf(ProductCard).extend({
  total: z.int(),
  search: z
    .object({
      correctedQuery: z.string().nullable().describe('What was searched for instead of a mistyped word'),
      isPartial: z.boolean().describe('Nothing has all words: these have most of them'),
    })
    .nullable()
    .describe('How `q` was understood'),
})
export type ProductPage = z.infer<typeof ProductPage>

const Count = z.int().describe('Products that would be left; 0: none')

export const FacetsView = z
  .object({
    total: z.int(),
    price: z.object({ min: MoneyView, max: MoneyView }).nullable(),
    categories: z.array(
      z.object({ path: z.string(), name: z.string(), count: Count, isChosen: z.boolean() }),
    ),
    filters: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        values: z.array(
          z.object({
            code: z.string(),
            label: z.string(),
            swatch: z.string().nullable(),
            count: Count,
            isChosen: z.boolean(),
          }),
        ),
      }),
    ),
    ratings: z.array(z.object({ stars: z.int(), count: Count, isChosen: z.boolean() })),
    inStock: Count,
    onSale: Count,
    featured: Count,
  })
  .meta({ id: 'Facets' })
export type FacetsView = z.infer<typeof FacetsView>

export const Suggest = z.strictObject({ q: text(100) })

export const SuggestionsView = z
  .object({
    queries: z.array(z.string()).describe('The query, with its last word completed'),
    categories: z.array(z.object({ path: z.string(), name: z.string() })),
    products: z.array(ProductCard),
  })
  .meta({ id: 'Suggestions' })
export type SuggestionsView = z.infer<typeof SuggestionsView>

export const RecommendationsView = z
  .object({
    boughtTogether: z.array(ProductCard).describe('What others bought in the same order'),
    related: z.array(ProductCard).describe('What is like it'),
  })
  .meta({ id: 'Recommendations' })
export type RecommendationsView = z.infer<typeof RecommendationsView>

/** As many products as are asked for at once by their ids. */
const MAX_CARDS = 24

export const ListCards = z.strictObject({
  ids: z
    .string()
    .max(40 * MAX_CARDS)
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(Id).max(MAX_CARDS))
    .describe('Ids of products, separated by commas'),
})
