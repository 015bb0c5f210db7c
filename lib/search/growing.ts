/** Numbers by ordinal; grows as it is written to. All columns are arrays of one kind: V8 reads them faster than several. */
export class Column {
  private values = new Float64Array(1_024)

  get(ordinal: number): number {
    return this.values[ordinal] ?? 0
  }

  set(ordinal: number, value: number): void {
    if (ordinal >= this.values.length) {
      const larger = new Float64Array(Math.max(ordinal + 1, this.values.length * 2))
      larger.set(this.values)
      this.values = larger
    }
    this.values[ordinal] = value
  }
}

/** In which documents a word occurs, by rising ordinals, and how much it counts in each. */
export class Postings {
  private ordinals = new Uint32Array(2)
  private weights = new Uint8Array(2)
  length = 0

  /** Adds to the last document, or to a later one: of several places in one, the weightiest counts. */
  add(ordinal: number, weight: number): void {
    const last = this.length - 1
    if (last >= 0 && this.ordinals[last] === ordinal) {
      this.weights[last] = Math.max(this.weights[last] ?? 0, weight)
      return
    }
    if (this.length === this.ordinals.length) this.grow()
    this.ordinals[this.length] = ordinal
    this.weights[this.length] = weight
    this.length += 1
  }

  /**
   * Raises `best` to the weight times `factor` wherever the word occurs. Where it was 0 is noted in `raised` behind the
   * `count` that stand there; answers how many do now.
   */
  raise(best: Float32Array, factor: number, raised: Uint32Array, count: number): number {
    const { ordinals, weights, length } = this
    let next = count
    for (let at = 0; at < length; at += 1) {
      const ordinal = ordinals[at] ?? 0
      const [score, former] = [(weights[at] ?? 0) * factor, best[ordinal] ?? 0]
      if (former === 0) {
        raised[next] = ordinal
        next += 1
      }
      if (score > former) best[ordinal] = score
    }
    return next
  }

  private grow(): void {
    const [ordinals, weights] = [new Uint32Array(this.length * 2), new Uint8Array(this.length * 2)]
    ordinals.set(this.ordinals)
    weights.set(this.weights)
    this.ordinals = ordinals
    this.weights = weights
  }
}
