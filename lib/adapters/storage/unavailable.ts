import 'server-only'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/log'

/** What callers are told (503) when files cannot be stored or read now; the reason goes to the log. */
export function unavailable(error: unknown): AppError {
  log.error({ err: error }, 'the storage of uploads does not answer')
  return new AppError(
    'unavailable',
    'storage.unavailable',
    'Files cannot be stored at the moment. Try again in a moment.',
    { retryAfterSeconds: 10 },
  )
}
