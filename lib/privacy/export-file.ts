import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** How long a copy can be downloaded, in seconds. */
export const EXPORT_SECONDS = 24 * 60 * 60

/** The name of a copy in the storage: known before the copy is, so that it can be removed whatever happens. */
export function exportFileOf(dataRequestId: string): string {
  return `exports/${dataRequestId}.zip`
}

/** The token of a download link: made of the request's id under our secret; the database has only its hash. */
export function exportTokenOf(dataRequestId: string): string {
  return createHmac('sha256', env.AUTH_SECRET)
    .update(`data-export:${dataRequestId}`)
    .digest('base64url')
    .slice(0, 22)
}
