import { TypedFastBitSet } from 'typedfastbitset'
import { countBits } from './count-bits'

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
  /** The labels of each document by their numbers, a bit for each: the first 32 of all documents, the next, and so on. */
  private readonly words: Int32Array[] = []

  /** `known`: labels in an order in which those that are asked for together stand together. */
  constructor(known: Iterable<string> = []) {
    for (const name of known) this.learn(name)
  }

  /** Labels a document. Each has to be given once, also without a label, and by rising ordinals from 0 on. */
  add(ordinal: number, names: Iterable<string>): void {
    this.all.add(ordinal)
    this.size = ordinal + 1
    for (const name of names) {
      const label = this.byName.get(name) ?? this.learn(name)
      label.documents.add(ordinal)
      label.count += 1
      const word = label.number >>> 5
      if (word >= MOST_WORDS) continue
      const ofAll = withRoom(this.words[word], ordinal)
      ofAll[ordinal] = (ofAll[ordinal] ?? 0) | (1 << (label.number & 31))
      this.words[word] = ofAll
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
      counted[word] ??= countBits(this.words[word], chosen)
      const count = counted[word][label.number & 31] ?? 0
      return isMost ? label.count - count : count
    }
  }

  private learn(name: string): Label {
    const label = { number: this.byName.size, documents: new TypedFastBitSet(), count: 0 }
    this.byName.set(name, label)
    return label
  }
}

/** The same words with room for one at `at`: half as many again where there is none. */
function withRoom(words: Int32Array = new Int32Array(1_024), at: number): Int32Array {
  if (at < words.length) return words
  const larger = new Int32Array(Math.ceil(at * 1.5))
  larger.set(words)
  return larger
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
