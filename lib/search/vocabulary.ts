import { distance } from 'fastest-levenshtein'
import { bitsIn } from './bits'
import { Postings } from './growing'
import { SortedWords } from './sorted-words'
import { fold, type Language, stemOf } from './words'

/** A word of the shop: as it is compared, as it is written, and where it or another form of it occurs. */
export type KnownWord = {
  readonly folded: string
  readonly written: string
  readonly stem: string
  readonly postings: Postings
  /** Which letters it has, as `lettersOf` tells. */
  readonly letters: number
}

/** Kept answers to what begins with some letters: they are asked for again with every letter that is typed. */
const MAX_REMEMBERED = 2_000

/** The words of a shop in one language, and which of them are like a given one. */
export class Vocabulary {
  /** By how they are written: reading texts in looks up each of their words. */
  private readonly byWriting = new Map<string, KnownWord>()
  private readonly byFolding = new Map<string, KnownWord>()
  private readonly stems = new Map<string, Postings>()
  private readonly beginnings = new SortedWords()
  /** Stems, from their last letter to the first. */
  private readonly endings = new SortedWords()
  private readonly byLength = new Map<number, KnownWord[]>()
  private readonly remembered = new Map<string, KnownWord[]>()

  constructor(private readonly language: Language) {}

  get(folded: string): KnownWord | undefined {
    return this.byFolding.get(folded)
  }

  /** Where any form of the word with this stem occurs. */
  postingsOf(stem: string): Postings | undefined {
    return this.stems.get(stem)
  }

  /** The word, in small letters, from now on one of the shop's. */
  learn(word: string): KnownWord {
    const known = this.byWriting.get(word)
    if (known) return known
    const folded = fold(word)
    const learned = this.byFolding.get(folded) ?? this.add(folded, word)
    this.byWriting.set(word, learned)
    return learned
  }

  /** Those that begin so, the most frequent first. */
  beginningWith(beginning: string, most: number): KnownWord[] {
    const key = `${most} ${beginning}`
    const known = this.remembered.get(key)
    if (known) return known
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear()
    const words = this.beginnings
      .beginningWith(beginning)
      .flatMap((folded) => this.byFolding.get(folded) ?? [])
      .sort(byFrequency)
      .slice(0, most)
    this.remembered.set(key, words)
    return words
  }

  /** Stems that end so, themselves left out. */
  stemsEndingIn(ending: string, most: number): string[] {
    return this.endings
      .beginningWith(reversed(ending))
      .filter((stem) => stem.length > ending.length)
      .slice(0, most)
      .map(reversed)
  }

  /** Those that differ least from a word, in `allowed` letters at most; the most frequent first. */
  nearest(word: string, allowed: number, most: number): KnownWord[] {
    let least = allowed
    let near: KnownWord[] = []
    const letters = lettersOf(word)
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1)
      for (const known of this.byLength.get(length) ?? []) {
        // A letter more, less or other is one letter that only one of two words has, or one in each of them.
        if (bitsIn(letters & ~known.letters) > least || bitsIn(known.letters & ~letters) > least) continue
        const apart = distance(word, known.folded)
        if (apart > least || apart === 0) continue
        if (apart < least) near = []
        least = apart
        near.push(known)
      }
    return near.sort(byFrequency).slice(0, most)
  }

  private add(folded: string, written: string): KnownWord {
    const stem = stemOf(written, this.language)
    const postings = this.stems.get(stem) ?? this.addStem(stem)
    const known = { folded, written, stem, postings, letters: lettersOf(folded) }
    this.byFolding.set(folded, known)
    this.beginnings.add(folded)
    this.remembered.clear()
    // What somebody types in place of an article number is another article, not the same one mistyped.
    if (!/\p{N}/u.test(folded)) {
      const sameLength = this.byLength.get(folded.length)
      if (sameLength) sameLength.push(known)
      else this.byLength.set(folded.length, [known])
    }
    return known
  }

  private addStem(stem: string): Postings {
    const postings = new Postings()
    this.stems.set(stem, postings)
    this.endings.add(reversed(stem))
    return postings
  }
}

const byFrequency = (a: KnownWord, b: KnownWord) =>
  b.postings.length - a.postings.length || (a.folded < b.folded ? -1 : 1)

/** A bit for each letter that occurs, whose number is that of others too: enough to tell that words have little in common. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

const reversed = (word: string) => [...word].reverse().join('')
