export type TurnOptions = {
  atOnce: number
  /** Whoever comes when this many wait would wait too long. */
  mostWaiting: number
  /** What they are told. */
  busy: () => Error
}

/** Lets costly work be done by a few at a time, in the order they came. Rejects with `busy()` when too many wait. */
export function takingTurns({
  atOnce,
  mostWaiting,
  busy,
}: TurnOptions): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw busy()
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      // The turn goes to whoever waits longest; without anybody it is free.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
