import 'server-only'
import type { OutgoingHttpHeaders } from 'node:http'

/** A whole answer as it went out: compressed, if its reader takes that. */
export type KeptPage = { headers: OutgoingHttpHeaders; body: Buffer }

/** A page is asked for anew after so many milliseconds, so that Next sees which of its own are due. */
const KEPT_MS = 10_000
/**
 * For so many milliseconds after a change nothing is kept: Next gives an answer that it is working out to whoever asks for
 * the same meanwhile, also when the change came in between.
 */
const QUIET_MS = 1_000
/** Of all pages together; the one that was made first goes first. */
const MOST_BYTES = 16 * 1024 * 1024
/** A page that is larger is not kept. */
export const MOST_BYTES_OF_PAGE = 512 * 1024

/**
 * Static pages as they were last answered, for the next one who asks the same. Any change of what any page shows empties
 * it: pages are made again faster than it could be told apart which of them a change concerns.
 */
export class PageMemory {
  #pages = new Map<string, KeptPage & { until: number }>()
  #bytes = 0
  #generation = 0
  #quietUntil = 0

  /** `now` in epoch milliseconds. */
  find(key: string, now: number): KeptPage | null {
    const page = this.#pages.get(key)
    if (!page) return null
    if (page.until > now) return page
    this.#drop(key)
    return null
  }

  /** How many changes there have been: what was begun before the last one may be out of date. */
  get generation(): number {
    return this.#generation
  }

  /** The generation, to be asked for before an answer is begun; null where it will not be kept. `now` in epoch milliseconds. */
  begin(now: number): number | null {
    return now < this.#quietUntil ? null : this.#generation
  }

  /** Keeps an answer, unless something has changed since it was begun. `now` in epoch milliseconds. */
  keep(key: string, page: KeptPage, begun: number, now: number): void {
    if (begun !== this.#generation || page.body.length > MOST_BYTES_OF_PAGE) return
    this.#drop(key)
    this.#pages.set(key, { ...page, until: now + KEPT_MS })
    this.#bytes += page.body.length
    for (const [oldest] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) break
      this.#drop(oldest)
    }
  }

  /** Something has changed. `now` in epoch milliseconds. */
  forget(now: number): void {
    this.#generation += 1
    this.#quietUntil = now + QUIET_MS
    this.#pages.clear()
    this.#bytes = 0
  }

  #drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.body.length ?? 0
    this.#pages.delete(key)
  }
}

// The start of the server and its routes are bundled apart, in one process.
const holder = globalThis as typeof globalThis & { nexusPageMemory?: PageMemory }

/** The one of this process. */
export function pageMemory(): PageMemory {
  holder.nexusPageMemory ??= new PageMemory()
  return holder.nexusPageMemory
}
