import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CollectionRule, Condition } from '@/lib/catalog/collection-rule'
import { encodeCursor } from '@/lib/core/page'
import { MARKETS } from '@/lib/markets/markets'
import { CatalogIndex } from './catalog-index'
import type { CollectionContent } from './collections'
import type { SearchDocument } from './document'
import { countFacets } from './facets'
import { type Criteria, Finding } from './find'
import { membersOf } from './members'
import { keyOf, pageOfOrdinals, readProductCursor } from './order'
import { withAncestors } from './searchable-texts'
import { COLLECTION_SORTS, type CollectionSort } from './sort-names'

const NOW = Date.now()
const DAY = 86_400_000
const market = MARKETS['en-us']
const label = (text: string) => ({ en: text, de: text })
const values = (codes: readonly string[]) => codes.map((code) => ({ code, label: label(code) }))

const COLORS = ['sand', 'slate', 'moss'] as const
const MATERIALS = ['linen', 'oak', 'glass'] as const
const PATHS = ['light', 'light/lamps', 'light/shades', 'table'] as const
const NAMES = ['mug', 'lamp', 'bowl'] as const

const options = [{ code: 'color', label: label('Color'), values: values(COLORS) }]
const dictionary = {
  attributes: [{ code: 'material', label: label('Material'), values: values(MATERIALS) }],
  categories: PATHS.map((path, position) => ({ path, name: label(`c${position}`), position })),
  synonyms: [],
}

const amount = fc.integer({ min: 1, max: 12 })
const variant = fc.record({
  sku: fc.constantFrom('a', 'b'),
  optionValues: fc.constantFrom(...COLORS).map((color) => ({ color }) as Record<string, string>),
  isAvailable: fc.boolean(),
  prices: fc.record(
    {
      USD: fc.record({ amount, isReduced: fc.boolean() }),
      EUR: fc.record({ amount, isReduced: fc.boolean() }),
    },
    { requiredKeys: [] },
  ),
})
const document: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.uuid(),
  publishedAt: fc.constantFrom(NOW - 3 * DAY, NOW - 9 * DAY, NOW - 1, NOW + 1_000_000),
  featured: fc.boolean(),
  ratingCount: fc.nat(9),
  rating: fc.nat(500),
  soldCount: fc.nat(9),
  searchBoost: fc.integer({ min: -5, max: 5 }),
  texts: fc.constantFrom(...NAMES).map((title) => {
    const texts = { title, subtitle: '', highlights: [], specs: [] }
    return { en: texts, de: texts }
  }),
  options: fc.constant(options),
  attributes: fc.subarray([...MATERIALS], { maxLength: 2 }).map((material) => ({ material })),
  categories: fc.subarray([...PATHS], { maxLength: 2 }),
  variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
})
const criteria: fc.Arbitrary<Criteria> = fc.record(
  {
    query: fc.constantFrom(...NAMES),
    category: fc.constantFrom(...PATHS),
    featured: fc.boolean(),
    inStock: fc.boolean(),
    isReduced: fc.boolean(),
    priceMin: amount,
    priceMax: amount,
    ratingMin: fc.constantFrom(1, 2, 3, 4),
    choices: fc.record(
      {
        color: fc.subarray([...COLORS], { minLength: 1 }),
        material: fc.subarray([...MATERIALS], { minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)

const bounds = fc.tuple(amount, amount).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...PATHS).map((path) => ({ kind: 'category', path }) as const),
  fc
    .subarray([...COLORS], { minLength: 1 })
    .map((values) => ({ kind: 'choice', code: 'color', values }) as const),
  fc
    .constantFrom(...MATERIALS)
    .map((each) => ({ kind: 'choice' as const, code: 'material', values: [each] })),
  bounds.map((USD) => ({ kind: 'price', USD, EUR: { min: 99, max: null } }) as const),
  fc.constantFrom({ kind: 'on_sale' }, { kind: 'in_stock' }, { kind: 'featured' }),
  fc.constantFrom(1, 5, 30).map((days) => ({ kind: 'new', days }) as const),
  fc.constantFrom(1, 2, 3, 4).map((stars) => ({ kind: 'rating', stars }) as const),
)
const rule: fc.Arbitrary<CollectionRule> = fc.record({
  match: fc.constantFrom('all', 'any'),
  conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
})

/** All products, those of a rule, or some that somebody has put in an order. */
const collection: fc.Arbitrary<CollectionContent | null> = fc.oneof(
  fc.constant(null),
  rule.map((rule) => ({ kind: 'rule', rule }) as const),
  fc
    .array(fc.nat(30), { maxLength: 8 })
    .map((picks) => ({ kind: 'manual' as const, productIds: picks.map(String) })),
)

/** The products that were put in are named by their places among all; what is not there is left out. */
function contentOf(drawn: CollectionContent | null, documents: SearchDocument[]): CollectionContent | null {
  if (drawn?.kind !== 'manual') return drawn
  const ids = drawn.productIds.map((pick) => documents[Number(pick)]?.id ?? 'unknown')
  return { kind: 'manual', productIds: [...new Set(ids)] }
}

function isIn(document: SearchDocument, content: CollectionContent | null): boolean {
  if (content === null) return true
  if (content.kind === 'manual') return content.productIds.includes(document.id)
  const { match, conditions } = content.rule
  return match === 'all'
    ? conditions.every((each) => meetsCondition(document, each))
    : conditions.some((each) => meetsCondition(document, each))
}

function meetsCondition(document: SearchDocument, wanted: Condition): boolean {
  switch (wanted.kind) {
    case 'category':
      return meets(document, { category: wanted.path })
    case 'choice':
      return meets(document, { choices: { [wanted.code]: wanted.values } })
    case 'price':
      return meets(document, { priceMin: wanted.USD.min ?? 0, priceMax: wanted.USD.max ?? 99 })
    case 'on_sale':
      return meets(document, { isReduced: true })
    case 'in_stock':
      return meets(document, { inStock: true })
    case 'featured':
      return meets(document, { featured: true })
    case 'rating':
      return meets(document, { ratingMin: wanted.stars })
    case 'new':
      return meets(document, {}) && document.publishedAt > NOW - (wanted.days + 1 / 2) * DAY
  }
}

/** One product after the other, in the plainest way there is. */
function meets(document: SearchDocument, wanted: Criteria): boolean {
  const sold = document.variants.flatMap((each) =>
    each.prices.USD ? [{ ...each, price: each.prices.USD }] : [],
  )
  const lowest = Math.min(...sold.map(({ price }) => price.amount))
  const isAvailable = sold.some((each) => each.isAvailable)
  const { color, material } = wanted.choices ?? {}
  const eligible = wanted.inStock === true ? sold.filter((each) => each.isAvailable) : sold
  return (
    document.publishedAt <= NOW &&
    sold.length > 0 &&
    (wanted.query === undefined || document.texts.en.title === wanted.query) &&
    (wanted.category === undefined || withAncestors(document.categories).has(wanted.category)) &&
    (wanted.featured === undefined || document.featured === wanted.featured) &&
    (wanted.inStock === undefined || isAvailable === wanted.inStock) &&
    (wanted.isReduced === undefined || sold.some(({ price }) => price.isReduced) === wanted.isReduced) &&
    lowest >= (wanted.priceMin ?? 0) &&
    lowest <= (wanted.priceMax ?? 99) &&
    document.rating >= (wanted.ratingMin ?? 0) * 100 &&
    (!color || eligible.some(({ optionValues }) => color.includes(optionValues.color ?? ''))) &&
    (!material ||
      (eligible.length > 0 && material.some((each) => document.attributes.material?.includes(each))))
  )
}

/** An index that has seen every product come, change and go. */
function indexOf(documents: SearchDocument[]): CatalogIndex {
  const index = new CatalogIndex(dictionary)
  for (const each of documents) index.add({ ...each, featured: !each.featured, rating: 300 })
  for (const each of documents) index.add(each)
  index.add({ ...(documents[0] as SearchDocument), id: 'gone' })
  index.remove('gone')
  index.publish(NOW)
  return index
}

const documents = fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 1, maxLength: 25 })

describe('facets', () => {
  it('count what going through all products would count', () => {
    fc.assert(
      fc.property(documents, criteria, collection, (documents, wanted, drawn) => {
        const [index, content] = [indexOf(documents), contentOf(drawn, documents)]
        const among = content ? membersOf(index, market, content) : undefined
        const counts = countFacets(new Finding(index, market, { ...wanted, among }))
        const members = documents.filter((each) => isIn(each, content))
        const count = (changed: Partial<Criteria>) =>
          members.filter((each) => meets(each, { ...wanted, ...changed })).length
        expect(counts.total).toBe(count({}))
        expect(counts.inStock).toBe(count({ inStock: true }))
        expect(counts.featured).toBe(count({ featured: true }))
        expect(counts.isReduced).toBe(count({ isReduced: true }))
        for (const { value, count: counted } of counts.categories)
          expect(counted, value).toBe(count({ category: value }))
        for (const { value, count: counted } of counts.ratings)
          expect(counted, `${value} stars`).toBe(count({ ratingMin: value }))
        for (const { code, values } of counts.choices)
          for (const { value, count: counted } of values)
            expect(counted, `${code}:${value}`).toBe(
              count({ choices: { ...wanted.choices, [code]: [value] } }),
            )
        const lowest = members
          .filter((each) => meets(each, { ...wanted, priceMin: undefined, priceMax: undefined }))
          .map(({ variants }) => Math.min(...variants.flatMap(({ prices }) => prices.USD?.amount ?? [])))
        expect(counts.price).toEqual(
          lowest.length === 0 ? null : { min: Math.min(...lowest), max: Math.max(...lowest) },
        )
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('pages', () => {
  it('hold everything that was found, once and in order, however they are cut', () => {
    const limits = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(
        documents,
        criteria,
        collection,
        fc.constantFrom(...COLLECTION_SORTS),
        limits,
        (documents, wanted, drawn, sort, limit) => {
          const [index, content] = [indexOf(documents), contentOf(drawn, documents)]
          const among = content ? membersOf(index, market, content) : undefined
          const finding = new Finding(index, market, { ...wanted, among })
          const found = finding.found()
          const whole = pageOfOrdinals(finding, found, { sort, after: null, limit: 100 })
          expect(whole.map((at) => index.ids[at]).sort()).toEqual(
            documents
              .filter((each) => isIn(each, content) && meets(each, wanted))
              .map(({ id }) => id)
              .sort(),
          )
          const cut: number[] = []
          for (let after: ReturnType<typeof afterOf> | null = null; ; after = afterOf(finding, sort, cut)) {
            const page = pageOfOrdinals(finding, found, { sort, after, limit })
            cut.push(...page)
            if (page.length < limit) break
          }
          expect(cut).toEqual(whole)
          if (content?.kind !== 'manual' || sort !== 'curated') return
          const places = whole.map((at) => content.productIds.indexOf(index.ids[at] ?? ''))
          expect(places).toEqual([...places].sort((a, b) => a - b))
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

function afterOf(finding: Finding, sort: CollectionSort, seen: number[]) {
  return readProductCursor(sort, encodeCursor(keyOf(finding, sort, seen.at(-1) ?? 0)))
}
