import { TypedFastBitSet } from 'typedfastbitset'
import { countColumns } from './count-columns'

type Label = {
  number: number
  documents: TypedFastBitSet
  /** How many documents have it. */
  count: number
}

/** For each document so many words of 32 labels are kept at most; the labels of a shop that has more are counted one by one. */
const MOST_WORDS = 8

/**
 * What documents are labelled with, both ways: which documents have a label, to narrow a list down, and which labels a
 * document has, to count them all in one go through the documents of a list.
 */
export class Labels {
  private readonly byName = new Map<string, Label>()
  private readonly all = new TypedFastBitSet()
  /** How many documents there are. */
  private size = 0
  /** The labels of each document by their numbers, a bit for each, in `width` words. */
  private rows = new Int32Array(1_024)
  private width = 1

  /** `known`: labels in an order in which those that are asked for together stand together. */
  constructor(known: Iterable<string> = []) {
    for (const name of known) this.learn(name)
  }

  /** Labels a document. Each has to be given once, also without a label, and by rising ordinals from 0 on. */
  add(ordinal: number, names: Iterable<string>): void {
    this.all.add(ordinal)
    this.size = ordinal + 1
    this.makeRoom(this.width)
    for (const name of names) {
      const label = this.byName.get(name) ?? this.learn(name)
      label.documents.add(ordinal)
      label.count += 1
      const word = label.number >>> 5
      if (word >= MOST_WORDS) continue
      const at = ordinal * this.width + word
      this.rows[at] = (this.rows[at] ?? 0) | (1 << (label.number & 31))
    }
  }

  /** Whether any document has a label. */
  has(name: string): boolean {
    return this.count(name) > 0
  }

  /** The documents with a label; not to be changed. */
  of(name: string): TypedFastBitSet {
    return this.byName.get(name)?.documents ?? new TypedFastBitSet()
  }

  /** How many documents have a label. */
  count(name: string): number {
    return this.byName.get(name)?.count ?? 0
  }

  /** How many of these documents have a label. Labels are counted 32 at a time, when one of them is first asked for. */
  countAmong(documents: TypedFastBitSet): (name: string) => number {
    // Of most of all it is quicker to count the others.
    const size = documents.size()
    const isMost = size * 2 > this.size
    const chosen = isMost
      ? ordinalsOf(this.all.new_difference(documents), this.size - size)
      : ordinalsOf(documents, size)
    const counted: Uint32Array[] = []
    return (name) => {
      const label = this.byName.get(name)
      if (!label) return 0
      const word = label.number >>> 5
      if (word >= MOST_WORDS) return documents.intersection_size(label.documents)
      counted[word] ??= countColumns(this.rows, { width: this.width, word, chosen })
      const count = counted[word][label.number & 31] ?? 0
      return isMost ? label.count - count : count
    }
  }

  private learn(name: string): Label {
    const label = { number: this.byName.size, documents: new TypedFastBitSet(), count: 0 }
    this.byName.set(name, label)
    this.makeRoom(Math.min(MOST_WORDS, (label.number >>> 5) + 1))
    return label
  }

  /** Room for rows of so many words for all documents. */
  private makeRoom(width: number): void {
    if (width === this.width && this.size * width <= this.rows.length) return
    const larger = new Int32Array(Math.ceil(this.size * width * 1.5))
    for (let row = 0; row * this.width < this.rows.length && row < this.size; row += 1)
      for (let word = 0; word < this.width; word += 1)
        larger[row * width + word] = this.rows[row * this.width + word] ?? 0
    this.rows = larger
    this.width = width
  }
}

function ordinalsOf(documents: TypedFastBitSet, count: number): Uint32Array {
  const ordinals = new Uint32Array(count)
  let next = 0
  documents.forEach((ordinal) => {
    ordinals[next] = ordinal
    next += 1
  })
  return ordinals
}
