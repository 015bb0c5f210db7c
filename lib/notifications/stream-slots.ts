import 'server-only'
import { AppError } from '@/lib/core/errors'

/** Tabs and devices of one person at this process. */
const PER_PERSON = 5
/** Each asks the database every two seconds. */
const AT_ALL = 500

const open = new Map<string, number>()
let total = 0

/** Counts a stream until `signal` aborts. Throws `notifications.too_many_streams` (429). */
export function takeSlot(userId: string, signal: AbortSignal): void {
  const own = open.get(userId) ?? 0
  if (own >= PER_PERSON || total >= AT_ALL)
    throw new AppError(
      'rate_limited',
      'notifications.too_many_streams',
      'Too many streams are open. Close one, or read the list instead.',
      { retryAfterSeconds: 60 },
    )
  open.set(userId, own + 1)
  total += 1
  const free = () => {
    const left = (open.get(userId) ?? 1) - 1
    if (left > 0) open.set(userId, left)
    else open.delete(userId)
    total -= 1
  }
  if (signal.aborted) free()
  else signal.addEventListener('abort', free, { once: true })
}
