import { TypedFastBitSet } from 'typedfastbitset'
import { MARKETS } from '@/lib/markets/markets'
import type { SearchCollection } from './collections'
import type { Dictionary, FilterDefinition, SearchDocument } from './document'
import { Column } from './growing'
import { Labels } from './labels'
import { searchableTexts, withAncestors } from './searchable-texts'
import { WordIndex } from './word-index'
import { fold, type Language, stemOf } from './words'

const LANGUAGES = [...new Set(Object.values(MARKETS).map(({ language }) => language))]
const HOUR = 3_600_000
const CURRENCIES = [...new Set(Object.values(MARKETS).map(({ currency }) => currency))]

/**
 * The catalogue as lists, filters and searches read it: held by every process, and kept up to date by `currentIndex`
 * (docs/adr/0012). A document has an ordinal; whatever can be asked is a set of ordinals or a column. A changed document
 * gets a new ordinal, so that everything but `shown` only ever grows.
 */
export class CatalogIndex {
  /** Published, and not replaced by a newer version of itself. */
  readonly shown = new TypedFastBitSet()
  readonly featured = new TypedFastBitSet()
  /** By currency: what is sold for it, in stock, and reduced. */
  readonly sold = byEach(CURRENCIES, () => new TypedFastBitSet())
  readonly available = byEach(CURRENCIES, () => new TypedFastBitSet())
  readonly reduced = byEach(CURRENCIES, () => new TypedFastBitSet())
  /** By path; with what is in the categories below. */
  readonly categories = new Labels()
  /** By "code:value": what can be had for a currency, and what is in stock of it. */
  readonly choices = byEach(CURRENCIES, () => ({ all: new Labels(), available: new Labels() }))
  /** What can be filtered by, in the order in which it is offered. */
  readonly filters = new Map<string, FilterDefinition>()
  /** Rated at least so many stars on average. */
  readonly rated = byEach([1, 2, 3, 4], () => new TypedFastBitSet())

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
    if (document.featured) this.featured.add(ordinal)
    for (const stars of [1, 2, 3, 4] as const)
      if (document.rating >= stars * 100) this.rated[stars].add(ordinal)
    this.addVariants(ordinal, document)
    this.categories.add(ordinal, withAncestors(document.categories))
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
      this.choices[currency].all.add(ordinal, choicesOf(document, sold))
      this.choices[currency].available.add(ordinal, choicesOf(document, available))
      if (sold.length === 0) continue
      this.sold[currency].add(ordinal)
      this.prices[currency].set(ordinal, Math.min(...sold.map(({ price }) => price.amount)))
      if (sold.some(({ price }) => price.isReduced)) this.reduced[currency].add(ordinal)
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

/** "code:value" of all that a product can be chosen by where these of its variants are what there is of it. */
function choicesOf({ attributes }: SearchDocument, variants: SearchDocument['variants']): Set<string> {
  if (variants.length === 0) return new Set()
  return new Set([
    ...Object.entries(attributes).flatMap(([code, values]) => values.map((value) => `${code}:${value}`)),
    ...variants.flatMap(({ optionValues }) =>
      Object.entries(optionValues).map(([code, value]) => `${code}:${value}`),
    ),
  ])
}

function byEach<K extends string | number, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}
