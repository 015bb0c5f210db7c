import 'server-only'
import { log } from '@/lib/log'
import { currentIndex } from './current-index'

/** Milliseconds that a process has for its first pages alone. */
const AFTER_MS = 3_000

/**
 * Makes the index of the catalogue some seconds after the start, unless somebody has asked for it by then: of a hundred
 * thousand products it takes twenty seconds, for which nobody should wait. Until `signal` is aborted.
 */
export function beginIndex(signal: AbortSignal): void {
  const timer = setTimeout(() => {
    currentIndex().catch((error) => log.warn({ err: error }, 'index of the catalogue not made yet'))
  }, AFTER_MS)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
