/**
 * A shared counter store that makes things faster or limits them; losing it loses nothing.
 * `increment` answers null when the store does not answer: the caller then does without.
 */
export type CounterStore = {
  /** Adds one to `key` and answers the count within the current window of `windowSeconds`. */
  increment(key: string, windowSeconds: number): Promise<number | null>
}
