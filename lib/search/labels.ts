import { TypedFastBitSet } from 'typedfastbitset'
import { countingWithin } from './count-within'
import { withRoom } from './growing'

/** So many labels of a document are counted while a word of two sets is compared. */
const LABELS_FOR_WORD = 2

type Label = {
  number: number
  documents: TypedFastBitSet
  /** How many documents have it. */
  count: number
}

/**
 * What documents are labelled with, both ways: which documents have a label, to narrow a list down, and which labels a
 * document has, to count them all for a list of some documents without going through the documents of every label.
 */
export class Labels {
  private readonly byName = new Map<string, Label>()
  private readonly labelled = new TypedFastBitSet()
  /** The numbers of the labels of all documents, one document after the other, each up to its end. */
  private numbers = new Uint32Array(1_024)
  private ends = new Uint32Array(1_024)
  private length = 0
  /** How many documents there are. */
  private size = 0

  /** Labels a document. Each has to be given once, also without a label, and by rising ordinals from 0 on. */
  add(ordinal: number, names: Iterable<string>): void {
    this.labelled.add(ordinal)
    for (const name of names) {
      const label = this.byName.get(name) ?? this.learn(name)
      label.documents.add(ordinal)
      label.count += 1
      this.numbers = withRoom(this.numbers, this.length)
      this.numbers[this.length] = label.number
      this.length += 1
    }
    this.ends = withRoom(this.ends, ordinal)
    this.ends[ordinal] = this.length
    this.size = ordinal + 1
  }

  has(name: string): boolean {
    return this.byName.has(name)
  }

  names(): string[] {
    return [...this.byName.keys()]
  }

  /** The documents with a label; not to be changed. */
  of(name: string): TypedFastBitSet {
    return this.byName.get(name)?.documents ?? new TypedFastBitSet()
  }

  /** How many documents have a label. */
  count(name: string): number {
    return this.byName.get(name)?.count ?? 0
  }

  /**
   * How many of these documents have a label, in the quickest way for so many labels as will be asked for: by the labels of
   * each document, or of each other one where these are most; by the documents of each label where labels are few.
   */
  countAmong(documents: TypedFastBitSet, asked: number): (name: string) => number {
    const size = documents.size()
    const isMost = size * 2 > this.size
    const labels = ((isMost ? this.size - size : size) * this.length) / this.size
    if (labels > asked * documents.words.length * LABELS_FOR_WORD) {
      const count = countingWithin(documents)
      return (name) => count(this.of(name))
    }
    const counts = this.tally(isMost ? this.labelled.new_difference(documents) : documents)
    return (name) => {
      const label = this.byName.get(name)
      if (!label) return 0
      const count = counts[label.number] ?? 0
      return isMost ? label.count - count : count
    }
  }

  private tally({ words }: TypedFastBitSet): Uint32Array {
    const counts = new Uint32Array(this.byName.size)
    const { numbers, ends } = this
    for (let word = 0; word < words.length; word += 1) {
      // The highest bit of what is left of the word, until nothing is.
      for (let left = words[word] ?? 0; left !== 0; ) {
        const bit = 31 - Math.clz32(left)
        left ^= 1 << bit
        const ordinal = word * 32 + bit
        const end = ends[ordinal] ?? 0
        for (let at = ordinal === 0 ? 0 : (ends[ordinal - 1] ?? 0); at < end; at += 1) {
          const number = numbers[at] ?? 0
          counts[number] = (counts[number] ?? 0) + 1
        }
      }
    }
    return counts
  }

  private learn(name: string): Label {
    const label = { number: this.byName.size, documents: new TypedFastBitSet(), count: 0 }
    this.byName.set(name, label)
    return label
  }
}
