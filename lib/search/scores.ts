import type { TypedFastBitSet } from 'typedfastbitset'

/** How well documents answer a query: kept for those that do, which are few beside all there are. */
export class Scores {
  private readonly ordinals: Uint32Array
  private readonly values: Float32Array
  /** Where the last one was found: the next that is asked for mostly stands right behind it. */
  private last = 0

  /** `all`: by ordinal. */
  constructor(documents: TypedFastBitSet, all: Float32Array) {
    this.ordinals = new Uint32Array(documents.size())
    this.values = new Float32Array(this.ordinals.length)
    let at = 0
    documents.forEach((ordinal) => {
      this.ordinals[at] = ordinal
      this.values[at] = all[ordinal] ?? 0
      at += 1
    })
  }

  /** 0 for what does not match. */
  get(ordinal: number): number {
    if (this.ordinals[this.last] !== ordinal) {
      const next = this.last + 1
      this.last = this.ordinals[next] === ordinal ? next : this.firstFrom(ordinal)
    }
    return this.ordinals[this.last] === ordinal ? (this.values[this.last] ?? 0) : 0
  }

  private firstFrom(ordinal: number): number {
    let [low, high] = [0, this.ordinals.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.ordinals[middle] ?? 0) >= ordinal) high = middle
      else low = middle + 1
    }
    return low
  }
}
