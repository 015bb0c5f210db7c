/** Words in the order of their letters, to find those that begin alike; put in order when asked after new ones came. */
export class SortedWords {
  private readonly words: string[] = []
  private isSorted = true

  add(word: string): void {
    this.words.push(word)
    this.isSorted = false
  }

  /** All that begin with `beginning`, itself included. */
  beginningWith(beginning: string): string[] {
    if (!this.isSorted) this.words.sort()
    this.isSorted = true
    const from = this.firstFrom((word) => word >= beginning)
    const to = this.firstFrom((word) => word >= beginning && !word.startsWith(beginning))
    return this.words.slice(from, to)
  }

  /** Where the words begin for which this holds: it holds for all after the first. */
  private firstFrom(isReached: (word: string) => boolean): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isReached(this.words[middle] ?? '')) high = middle
      else low = middle + 1
    }
    return low
  }
}
