import { TypedFastBitSet } from 'typedfastbitset'
import { MARKETS, type Market } from '@/lib/markets/markets'
import type { SearchCollection } from './collections'
import type { Dictionary, FilterDefinition, SearchDocument } from './document'
import { Column } from './growing'
import { categoryLabel, choiceLabel, FEATURED, RATINGS, REDUCED, ratingLabel } from './label-names'
import { Labels } from './labels'
import { searchableTexts, withAncestors } from './searchable-texts'
import { WordIndex } from './word-index'
import { fold, type Language, stemOf } from './words'

const LANGUAGES = [...new Set(Object.values(MARKETS).map(({ language }) => language))]
const HOUR = 3_600_000
type Currency = Market['currency']
const CURRENCIES: Currency[] = [...new Set(Object.values(MARKETS).map(({ currency }) => currency))]

/**
 * The catalogue as lists, filters and searches read it: held by every process, and kept up to date by `currentIndex`
 * (docs/adr/0012). A document has an ordinal; whatever can be asked is a set of ordinals or a column. A changed document
 * gets a new ordinal, so that everything but `shown` only ever grows.
 */
export class CatalogIndex {
  /** Published, and not replaced by a newer version of itself. */
  readonly shown = new TypedFastBitSet()
  /** By currency: what is sold for it, and in stock. */
  readonly sold = byEach(CURRENCIES, () => new TypedFastBitSet())
  readonly available = byEach(CURRENCIES, () => new TypedFastBitSet())
  /** By currency: what documents are by all of their variants that are sold for it, and by those that are in stock. */
  readonly labels: Record<Currency, { all: Labels; available: Labels }>
  /** What can be filtered by, in the order in which it is offered. */
  readonly filters = new Map<string, FilterDefinition>()

  readonly ids: string[] = []
  /** Titles as they are sorted: without case and accents, as DIN 5007-1 has it. */
  readonly titles = byEach(LANGUAGES, (): string[] => [])
  readonly words: Record<Language, WordIndex>
  readonly publishedAt = new Column()
  readonly rating = new Column()
  readonly ratingCount = new Column()
  readonly soldCount = new Column()
  readonly boost = new Column()
  /** The lowest price of a product, in minor units. */
  readonly prices = byEach(CURRENCIES, () => new Column())

  /** The active collections by their slug. */
  collections: ReadonlyMap<string, SearchCollection> = new Map()

  /** Raised whenever it answers otherwise than before. */
  version = 0
  /** The beginning of the present hour, in milliseconds since 1970: what is new is told by it. */
  hour = 0

  private readonly ordinals = new Map<string, number>()
  /** Ordinals that will be shown, by the time when. */
  private scheduled: number[] = []

  constructor(readonly dictionary: Dictionary) {
    this.words = byEach(LANGUAGES, (language) => new WordIndex(language, synonymsOf(dictionary, language)))
    const known = [
      ...dictionary.attributes.flatMap(({ code, values }) =>
        values.map((value) => choiceLabel(code, value.code)),
      ),
      ...dictionary.categories.map(({ path }) => categoryLabel(path)),
    ]
    this.labels = byEach(CURRENCIES, () => ({ all: new Labels(known), available: new Labels(known) }))
    for (const attribute of dictionary.attributes) this.filters.set(attribute.code, attribute)
  }

  /** How many ordinals are given out. */
  get size(): number {
    return this.ids.length
  }

  /** Whether so much of it is outdated that it should be made anew. */
  get isWorn(): boolean {
    return this.size > 1_000 && this.size > this.ordinals.size * 1.5
  }

  /** The products with this id: the one ordinal that counts, or none. */
  ordinalOf(id: string): number | undefined {
    return this.ordinals.get(id)
  }

  /** Takes a product out; one that is not there stays so. */
  remove(id: string): void {
    const ordinal = this.ordinals.get(id)
    if (ordinal === undefined) return
    this.version += 1
    this.ordinals.delete(id)
    this.shown.remove(ordinal)
    this.scheduled = this.scheduled.filter((each) => each !== ordinal)
  }

  /** Puts a product in, in place of its former version. */
  add(document: SearchDocument): void {
    this.remove(document.id)
    const ordinal = this.ids.push(document.id) - 1
    this.ordinals.set(document.id, ordinal)
    this.scheduled.push(ordinal)
    this.publishedAt.set(ordinal, document.publishedAt)
    this.rating.set(ordinal, document.rating)
    this.ratingCount.set(ordinal, document.ratingCount)
    this.soldCount.set(ordinal, document.soldCount)
    this.boost.set(ordinal, document.searchBoost)
    this.addVariants(ordinal, document)
    for (const language of LANGUAGES) this.addTexts(ordinal, document, language)
  }

  /** Collections change without their products. */
  gather(collections: readonly SearchCollection[]): void {
    this.version += 1
    this.collections = new Map(collections.map((collection) => [collection.slug, collection]))
  }

  /** Shows what has been published by now. */
  publish(now: number): void {
    const hour = now - (now % HOUR)
    if (hour !== this.hour) this.version += 1
    this.hour = hour
    const isDue = (ordinal: number) => this.publishedAt.get(ordinal) <= now
    const due = this.scheduled.filter(isDue)
    if (due.length === 0) return
    this.version += 1
    for (const ordinal of due) this.shown.add(ordinal)
    this.scheduled = this.scheduled.filter((ordinal) => !isDue(ordinal))
  }

  /** What is not sold for a currency is neither in stock nor a choice for those who pay in it. */
  private addVariants(ordinal: number, document: SearchDocument): void {
    for (const option of document.options) this.learnFilter(option)
    for (const currency of CURRENCIES) {
      const sold = document.variants.flatMap((variant) => {
        const price = variant.prices?.[currency]
        return price ? [{ ...variant, price }] : []
      })
      const available = sold.filter(({ isAvailable }) => isAvailable)
      const isReduced = sold.some(({ price }) => price.isReduced)
      this.labels[currency].all.add(ordinal, labelsOf(document, sold, isReduced))
      this.labels[currency].available.add(ordinal, labelsOf(document, available, isReduced))
      if (sold.length === 0) continue
      this.sold[currency].add(ordinal)
      this.prices[currency].set(ordinal, Math.min(...sold.map(({ price }) => price.amount)))
      if (available.length > 0) this.available[currency].add(ordinal)
    }
  }

  /** Options are the product's own: those of one code are one filter, with the values of all. */
  private learnFilter(option: FilterDefinition): void {
    const known = this.filters.get(option.code)
    if (!known) return void this.filters.set(option.code, { ...option, values: [...option.values] })
    for (const value of option.values)
      if (!known.values.some(({ code }) => code === value.code)) known.values.push(value)
  }

  private addTexts(ordinal: number, document: SearchDocument, language: Language): void {
    this.titles[language][ordinal] = fold(document.texts[language].title.toLowerCase())
    const words = this.words[language]
    for (const [text, weight] of searchableTexts(document, this.dictionary, language))
      words.add(ordinal, text, weight)
  }
}

function synonymsOf({ synonyms }: Dictionary, language: Language): Map<string, string[]> {
  const byStem = new Map<string, string[]>()
  for (const group of synonyms.filter((each) => each.language === language)) {
    const stems = group.words.map((word) => stemOf(word.toLowerCase(), language))
    for (const stem of stems)
      byStem.set(stem, [...(byStem.get(stem) ?? []), ...stems.filter((other) => other !== stem)])
  }
  return byStem
}

/** What a product is found by where these of its variants are what there is of it. */
function labelsOf(
  { attributes, categories, featured, rating }: SearchDocument,
  variants: SearchDocument['variants'],
  isReduced: boolean,
): Set<string> {
  if (variants.length === 0) return new Set()
  const choices = [
    ...Object.entries(attributes).flatMap(([code, values]) => values.map((value) => [code, value] as const)),
    ...variants.flatMap(({ optionValues }) => Object.entries(optionValues)),
  ]
  return new Set([
    ...choices.map(([code, value]) => choiceLabel(code, value)),
    ...[...withAncestors(categories)].map(categoryLabel),
    ...RATINGS.filter((stars) => rating >= stars * 100).map(ratingLabel),
    ...(featured ? [FEATURED] : []),
    ...(isReduced ? [REDUCED] : []),
  ])
}

function byEach<K extends string | number, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}
