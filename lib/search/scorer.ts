import { TypedFastBitSet } from 'typedfastbitset'
import type { Postings } from './growing'
import { Scores } from './scores'

/** Where one meaning of a word occurs, and how well it answers the word. */
export type Occurrences = { postings: Postings; factor: number }

/** Scores documents by the words that they have. */
export class Scorer {
  /** Written to while a query is scored, all 0 before and after: new ones for each would be most of the work. */
  private scratch = scratchFor(0)

  /**
   * The documents that have the most of the words, and how many that are; each word by its meanings, of which the best
   * counts. Of a large catalogue only what has any is gone through. Ordinals are below `size`.
   */
  score(words: readonly Occurrences[][], size: number) {
    if (this.scratch.scores.length < size) this.scratch = scratchFor(Math.ceil(size * 1.5))
    const { scores, found, best, withWord, withAny } = this.scratch
    let [any, most] = [0, 0]
    for (const meanings of words) {
      let count = 0
      for (const { postings, factor } of meanings) count = postings.raise(best, factor, withWord, count)
      for (let at = 0; at < count; at += 1) {
        const ordinal = withWord[at] ?? 0
        const had = found[ordinal] ?? 0
        if (had === 0) withAny[any++] = ordinal
        if (had >= most) most = had + 1
        found[ordinal] = had + 1
        scores[ordinal] = (scores[ordinal] ?? 0) + (best[ordinal] ?? 0)
        best[ordinal] = 0
      }
    }
    const documents = new TypedFastBitSet()
    for (let at = 0; at < any; at += 1) {
      const ordinal = withAny[at] ?? 0
      if (found[ordinal] === most) documents.add(ordinal)
    }
    const kept = new Scores(documents, scores)
    for (let at = 0; at < any; at += 1) {
      const ordinal = withAny[at] ?? 0
      scores[ordinal] = 0
      found[ordinal] = 0
    }
    return { documents, scores: kept, most }
  }
}

/** By ordinal: scores of all words, how many of them, and of one; then the ordinals that have it, or any. */
function scratchFor(size: number) {
  return {
    scores: new Float32Array(size),
    found: new Uint8Array(size),
    best: new Float32Array(size),
    withWord: new Uint32Array(size),
    withAny: new Uint32Array(size),
  }
}
