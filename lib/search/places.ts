/** What products are sorted by. */
export type Key = number | string
export type KeyOf = (ordinal: number) => Key

/** Where products stand in an order, told by their keys. */
export class Places {
  constructor(
    private readonly keys: readonly KeyOf[],
    private readonly direction: 1 | -1,
  ) {}

  keysAt(ordinal: number): Key[] {
    return this.keys.map((key) => key(ordinal))
  }

  compare(a: number, b: number): number {
    for (const key of this.keys) {
      const [left, right] = [key(a), key(b)]
      if (left !== right) return left < right ? -this.direction : this.direction
    }
    return 0
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
