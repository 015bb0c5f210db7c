import { TypedFastBitSet } from 'typedfastbitset'
import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import { categoryLabel, choiceLabel, FEATURED, REDUCED, ratingLabel } from './label-names'
import type { Labels } from './labels'
import type { Matches } from './word-index'

/** What a list is narrowed down to. Of one filter any value will do; of several, each must be met. */
export type Criteria = {
  query?: string | undefined
  /** Whether the last word of `query` may be unfinished. */
  isTyping?: boolean
  /** Path of a category; what is below it counts. */
  category?: string | undefined
  featured?: boolean | undefined
  inStock?: boolean | undefined
  isReduced?: boolean | undefined
  /** Minor units of the market's currency, both ends included. */
  priceMin?: number | undefined
  priceMax?: number | undefined
  /** Stars on average, at least. */
  ratingMin?: 1 | 2 | 3 | 4 | undefined
  /** Milliseconds since 1970: published then or later. */
  publishedSince?: number | undefined
  /** Values by the code of their option or attribute. */
  choices?: Readonly<Record<string, readonly string[]>>
  /** Only these. */
  among?: Members | undefined
}

/** What a collection holds; of one that is put together by hand, each at its place. */
export type Members = { set: TypedFastBitSet; places: ReadonlyMap<number, number> }

/** A criterion that a facet counts beside: its own values are counted as if it were not set. */
export type Aspect =
  | 'category'
  | 'featured'
  | 'inStock'
  | 'isReduced'
  | 'price'
  | 'rating'
  | 'publishedSince'
  | `choice:${string}`

/** A list being narrowed down: the sets of its criteria, to be intersected in all the ways that facets need. */
export class Finding {
  readonly matches: Matches | null
  private readonly base: TypedFastBitSet
  private readonly sets = new Map<Aspect, TypedFastBitSet>()

  constructor(
    readonly index: CatalogIndex,
    readonly market: Market,
    readonly criteria: Criteria,
    /** What answers the query, where that is known already; otherwise its words do. */
    matches: Matches | null = null,
    /** The same list before what is in stock was asked for. */
    private readonly before?: Finding,
  ) {
    this.matches = matches ?? this.match()
    this.base = index.shown.new_intersection(index.sold[market.currency])
    if (this.matches) this.base.intersection(this.matches.documents)
    if (criteria.among) this.base.intersection(criteria.among.set)
    // Sets have room to grow; without it everything that is made of this one is half as long.
    this.base.trim()
    for (const [aspect, set] of this.narrowing()) this.sets.set(aspect, set)
  }

  /** What meets all criteria, but for that of one aspect. */
  found(without?: Aspect): TypedFastBitSet {
    const found = this.base.clone()
    for (const [aspect, set] of this.sets) if (aspect !== without) found.intersection(set)
    return found
  }

  /** How many there would be of what is in stock. */
  countInStock(): number {
    const { index, market, criteria, matches } = this
    return new Finding(index, market, { ...criteria, inStock: true }, matches, this).found().size()
  }

  isNarrowedBy(aspect: Aspect): boolean {
    return this.sets.has(aspect)
  }

  /** What the products of the list are labelled with: by what is in stock of them, where the list is of what is in stock. */
  get labels(): Labels {
    const { all, available } = this.index.labels[this.market.currency]
    return this.criteria.inStock ? available : all
  }

  private match(): Matches | null {
    const { index, market, criteria } = this
    if (criteria.query === undefined) return null
    return index.words[market.language].match(criteria.query, index.size, criteria.isTyping)
  }

  private *narrowing(): Generator<[Aspect, TypedFastBitSet]> {
    const { index, market, criteria, labels } = this
    const { category, featured, inStock, isReduced, priceMin, priceMax, ratingMin, choices = {} } = criteria
    const { publishedSince } = criteria
    if (category !== undefined) yield ['category', labels.of(categoryLabel(category))]
    if (featured !== undefined) yield ['featured', this.having(labels.of(FEATURED), featured)]
    if (inStock !== undefined) yield ['inStock', this.having(index.available[market.currency], inStock)]
    if (isReduced !== undefined) yield ['isReduced', this.having(labels.of(REDUCED), isReduced)]
    if (ratingMin !== undefined) yield ['rating', labels.of(ratingLabel(ratingMin))]
    if (priceMin !== undefined || priceMax !== undefined)
      yield [
        'price',
        this.within('price', index.prices[market.currency], priceMin ?? 0, priceMax ?? Infinity),
      ]
    if (publishedSince !== undefined)
      yield ['publishedSince', this.within('publishedSince', index.publishedAt, publishedSince, Infinity)]
    for (const [code, values] of Object.entries(choices)) {
      yield [`choice:${code}`, this.havingAny(code, values)]
    }
  }

  private havingAny(code: string, values: readonly string[]): TypedFastBitSet {
    const [first = '', ...others] = values
    const any = this.labels.of(choiceLabel(code, first))
    if (others.length === 0) return any
    const union = any.clone()
    for (const value of others) union.union(this.labels.of(choiceLabel(code, value)))
    return union
  }

  private having(set: TypedFastBitSet, isIn: boolean): TypedFastBitSet {
    return isIn ? set : this.base.new_difference(set)
  }

  private within(
    aspect: Aspect,
    column: { get(ordinal: number): number },
    least: number,
    most: number,
  ): TypedFastBitSet {
    const known = this.before?.sets.get(aspect)
    if (known) return known
    const within = new TypedFastBitSet()
    this.base.forEach((ordinal) => {
      const value = column.get(ordinal)
      if (value >= least && value <= most) within.add(ordinal)
    })
    return within
  }
}
