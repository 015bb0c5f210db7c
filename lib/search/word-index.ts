import type { TypedFastBitSet } from 'typedfastbitset'
import type { Postings } from './growing'
import { type Occurrences, Scorer } from './scorer'
import type { Scores } from './scores'
import { type KnownWord, Vocabulary } from './vocabulary'
import { fold, type Language, queryWords, spellingsOf, stemOf, wordsOf } from './words'

/** How well a word of the text answers a word of the query. */
const FACTOR = { same: 1, synonym: 0.9, begins: 0.6, ends: 0.5, mistyped: 0.5 }
/** Of the words that begin or end with what was typed, so many are looked at. */
const MAX_WORDS = 60
/**
 * Of the words that begin with what was typed, the most frequent, until they are found in so many places: what a
 * letter or two stand for is nearly everything, and nobody's wish.
 */
const MAX_PLACES = 5_000
/** Kept answers to "which words are meant". */
const MAX_REMEMBERED = 2_000
/** Texts whose words are kept while an index is made: names of categories and choices come with every product. */
const MAX_READ = 10_000

/** Kept answers to whole queries: the same few are asked for again and again. */
const MAX_ANSWERS = 30

type Meaning = { stem: string; factor: number }
type Meanings = { stems: Meaning[]; corrected: string | null }

export type Matches = {
  documents: TypedFastBitSet
  scores: Scores
  /** The query with its words as they are written in the shop, where one was mistyped. */
  corrected: string | null
  /** No document has all words: these have as many as any. */
  isPartial: boolean
}

/** The words of all documents in one language. Ordinals are added in rising order. */
export class WordIndex {
  private readonly vocabulary: Vocabulary
  private readonly read = new Map<string, Postings[]>()
  private readonly remembered = new Map<string, Meanings>()
  private readonly answers = new Map<string, Matches>()
  private readonly scorer = new Scorer()

  constructor(
    private readonly language: Language,
    /** Stems that mean the same, by each of them. */
    private readonly synonyms: ReadonlyMap<string, readonly string[]>,
  ) {
    this.vocabulary = new Vocabulary(language)
  }

  /** Notes where a text occurs; `weight` (1 to 255) tells how much being found there means. */
  add(ordinal: number, text: string, weight: number): void {
    for (const postings of this.read.get(text) ?? this.readText(text)) postings.add(ordinal, weight)
    this.answers.clear()
  }

  /**
   * What answers a query, among the documents with an ordinal below `size`. While somebody `isTyping`, the last word
   * may be the beginning of one.
   */
  match(query: string, size: number, isTyping = false): Matches {
    const key = `${size} ${isTyping} ${query}`
    const known = this.answers.get(key)
    if (known) return known
    if (this.answers.size >= MAX_ANSWERS) this.answers.clear()
    const answer = this.findMatches(query, size, isTyping)
    this.answers.set(key, answer)
    return answer
  }

  private findMatches(query: string, size: number, isTyping: boolean): Matches {
    const words = queryWords(query, this.language)
    const meanings = words.flatMap((word, at) => this.meaningsOf(word, isTyping && at === words.length - 1))
    const isCorrected = meanings.some(({ corrected }) => corrected !== null)
    const { documents, scores, most } = this.scorer.score(
      meanings.map(({ stems }) => stems.flatMap((meaning) => this.occurrencesOf(meaning))),
      size,
    )
    return {
      documents,
      scores,
      corrected: isCorrected ? meanings.map(({ corrected }, at) => corrected ?? words[at]).join(' ') : null,
      isPartial: most < meanings.length,
    }
  }

  private occurrencesOf({ stem, factor }: Meaning): Occurrences[] {
    const postings = this.vocabulary.postingsOf(stem)
    return postings ? [{ postings, factor }] : []
  }

  /** Words of the shop that begin with `prefix`, as they are written, the most frequent first. */
  complete(prefix: string, most: number): string[] {
    const folded = fold(prefix)
    return this.vocabulary
      .beginningWith(folded, most + 1)
      .filter((word) => word.folded !== folded)
      .slice(0, most)
      .map(({ written }) => written)
  }

  private readText(text: string): Postings[] {
    const postings = [...new Set(wordsOf(text).map((word) => this.vocabulary.learn(word).postings))]
    if (this.read.size >= MAX_READ) this.read.clear()
    this.read.set(text, postings)
    this.remembered.clear()
    return postings
  }

  /** What a word of a query stands for; two words where it is two of ours written as one. */
  private meaningsOf(word: string, isBegun: boolean): Meanings[] {
    const whole = this.lookUp(word, isBegun)
    if (whole.stems.length > 0 && whole.corrected === null) return [whole]
    const parts = this.split(fold(word))
    return parts ? parts.map((part) => this.lookUp(part, false)) : [whole]
  }

  private lookUp(word: string, isBegun: boolean): Meanings {
    const key = isBegun ? `${word}…` : word
    const known = this.remembered.get(key)
    if (known) return known
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear()
    const meanings = this.findMeanings(word, isBegun)
    this.remembered.set(key, meanings)
    return meanings
  }

  private findMeanings(word: string, isBegun: boolean): Meanings {
    const stems = new Map<string, number>()
    const note = (stem: string, factor: number) => stems.set(stem, Math.max(stems.get(stem) ?? 0, factor))
    const spellings = spellingsOf(word, this.language)
    for (const spelling of spellings) {
      const stem = stemOf(spelling, this.language)
      const synonyms = this.synonyms.get(stem) ?? []
      if (this.occurs(stem)) note(stem, FACTOR.same)
      for (const same of synonyms) if (this.occurs(same)) note(same, FACTOR.synonym)
      for (const part of [stem, ...synonyms])
        for (const whole of this.compoundsOf(part)) note(whole, FACTOR.ends)
    }
    if (isBegun || stems.size === 0)
      for (const beginning of spellings.map(fold))
        for (const stem of this.begunStems(beginning)) note(stem, FACTOR.begins)
    if (stems.size > 0) return { stems: entries(stems), corrected: null }
    const near = this.mistyped(fold(word))
    for (const { stem } of near) note(stem, FACTOR.mistyped)
    return { stems: entries(stems), corrected: near[0]?.written ?? null }
  }

  private begunStems(beginning: string): string[] {
    const words = this.vocabulary.beginningWith(beginning, MAX_WORDS)
    let places = 0
    const enough = words.findIndex(({ postings }) => {
      places += postings.length
      return places >= MAX_PLACES
    })
    return words.slice(0, enough < 0 ? words.length : enough + 1).map(({ stem }) => stem)
  }

  private occurs(stem: string): boolean {
    return this.vocabulary.postingsOf(stem) !== undefined
  }

  /** A "Schirm" is also a "Lampenschirm". */
  private compoundsOf(part: string): string[] {
    return this.language === 'de' && part.length >= 4 ? this.vocabulary.stemsEndingIn(part, MAX_WORDS) : []
  }

  /** The words that differ least from one that is not known. */
  private mistyped(word: string): KnownWord[] {
    if (word.length < 4 || /^\p{N}+$/u.test(word)) return []
    return this.vocabulary.nearest(word, word.length < 7 ? 1 : 2, MAX_WORDS)
  }

  /** "leinenlampenschirm" → "leinen", "lampenschirm"; German joins words with an s or an n at times. */
  private split(word: string): [string, string] | null {
    const isKnown = (part: string) => this.vocabulary.get(part) !== undefined
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)]
      if (!isKnown(tail)) continue
      if (isKnown(head)) return [head, tail]
      if (/[sn]$/.test(head) && isKnown(head.slice(0, -1))) return [head.slice(0, -1), tail]
    }
    return null
  }
}

const entries = (stems: Map<string, number>): Meaning[] =>
  [...stems].map(([stem, factor]) => ({ stem, factor }))
