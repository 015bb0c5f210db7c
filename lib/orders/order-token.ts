import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * The token of an order's link: 128 bits of HMAC-SHA-256 over its id, so that mails and retries can
 * tell the same link again although the database holds only its hash.
 */
export function orderToken(orderId: string): string {
  return createHmac('sha256', env.AUTH_SECRET)
    .update(`order:${orderId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}
