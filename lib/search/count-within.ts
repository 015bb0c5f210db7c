import type { TypedFastBitSet } from 'typedfastbitset'
import { bitsIn } from './bits'

/** Where fewer words than one of so many hold anything, they are looked at one by one. */
const SPARSE = 4

/**
 * How many of a set are also in another, for a set that is compared with many others, as facets do: where it is empty,
 * and that is nearly everywhere for a list that is narrowed down, nothing is looked at.
 */
export function countingWithin(set: TypedFastBitSet): (other: TypedFastBitSet) => number {
  const { words } = set
  const filled: number[] = []
  for (let at = 0; at < words.length; at += 1) if (words[at] !== 0) filled.push(at)
  return filled.length * SPARSE < words.length
    ? ({ words: others }) => countAt(filled, words, others)
    : ({ words: others }) => countAll(words, others)
}

type Words = TypedFastBitSet['words']

function countAt(filled: readonly number[], words: Words, others: Words): number {
  let count = 0
  for (let next = 0; next < filled.length; next += 1) {
    const at = filled[next] ?? 0
    if (at >= others.length) break
    count += bitsIn(common(words, others, at))
  }
  return count
}

/**
 * Eight words at a time are added up bit by bit before any are counted: `ones`, `twos` and `fours` hold, for each of the
 * 32 places, what its sum leaves over at that weight (Harley and Seal; Warren, Hacker's Delight, 5-1). More than twice as
 * fast as counting each word.
 */
function countAll(words: Words, others: Words): number {
  const length = Math.min(words.length, others.length)
  let [ones, twos, fours, eights, at] = [0, 0, 0, 0, 0]
  for (; at + 8 <= length; at += 8) {
    const a = common(words, others, at)
    const b = common(words, others, at + 1)
    const c = common(words, others, at + 2)
    const d = common(words, others, at + 3)
    const e = common(words, others, at + 4)
    const f = common(words, others, at + 5)
    const g = common(words, others, at + 6)
    const h = common(words, others, at + 7)
    const twosOfAB = carry(ones, a, b)
    ones ^= a ^ b
    const twosOfCD = carry(ones, c, d)
    ones ^= c ^ d
    const foursOfAD = carry(twos, twosOfAB, twosOfCD)
    twos ^= twosOfAB ^ twosOfCD
    const twosOfEF = carry(ones, e, f)
    ones ^= e ^ f
    const twosOfGH = carry(ones, g, h)
    ones ^= g ^ h
    const foursOfEH = carry(twos, twosOfEF, twosOfGH)
    twos ^= twosOfEF ^ twosOfGH
    eights += bitsIn(carry(fours, foursOfAD, foursOfEH))
    fours ^= foursOfAD ^ foursOfEH
  }
  let count = 8 * eights + 4 * bitsIn(fours) + 2 * bitsIn(twos) + bitsIn(ones)
  for (; at < length; at += 1) count += bitsIn(common(words, others, at))
  return count
}

function common(words: Words, others: Words, at: number): number {
  return (words[at] ?? 0) & (others[at] ?? 0)
}

/** What a place carries over when three bits are added. */
function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c)
}
