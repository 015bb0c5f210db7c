/** What products are sorted by. */
export type Key = number | string
export type KeyOf = (ordinal: number) => Key

/** Where products stand in an order, told by their keys. */
export class Places {
  constructor(
    private readonly keys: readonly KeyOf[],
    private readonly direction: 1 | -1,
  ) {}

  compare(a: number, b: number): number {
    for (const key of this.keys) {
      const [left, right] = [key(a), key(b)]
      if (left !== right) return left < right ? -this.direction : this.direction
    }
    return 0
  }

  /**
   * Of products that the keys before the one at `at` do not tell apart, more than `count`: those that come before the last
   * of the first `count`, and those that are level with it.
   */
  split(ordinals: readonly number[], at: number, count: number): { before: number[]; level: number[] } {
    const keys = ordinals.map((ordinal) => this.keys[at]?.(ordinal) ?? 0)
    const last = this.lastOf(keys, count)
    const before: number[] = []
    const level: number[] = []
    for (let each = 0; each < keys.length; each += 1) {
      const [key, ordinal] = [keys[each] ?? 0, ordinals[each] ?? 0]
      if (key === last) level.push(ordinal)
      else if (this.isFirst(key, last)) before.push(ordinal)
    }
    return { before, level }
  }

  /** The last of the `count` keys that come first. */
  private lastOf(keys: readonly Key[], count: number): Key {
    const first = keys.slice(0, count).sort((a, b) => (a === b ? 0 : this.isFirst(a, b) ? -1 : 1))
    for (let each = count; each < keys.length; each += 1) {
      const key = keys[each] ?? 0
      if (!this.isFirst(key, first[count - 1] ?? 0)) continue
      let at = count - 1
      while (at > 0 && this.isFirst(key, first[at - 1] ?? 0)) {
        first[at] = first[at - 1] ?? 0
        at -= 1
      }
      first[at] = key
    }
    return first[count - 1] ?? 0
  }

  private isFirst(a: Key, b: Key): boolean {
    return this.direction > 0 ? a < b : a > b
  }

  /** Whether a product comes after a place; who stands there does not. */
  isBehind(ordinal: number, place: readonly Key[]): boolean {
    for (let at = 0; at < this.keys.length; at += 1) {
      const [left, right] = [this.keys[at]?.(ordinal) ?? 0, place[at] ?? 0]
      if (left !== right) return left < right ? this.direction < 0 : this.direction > 0
    }
    return false
  }
}
