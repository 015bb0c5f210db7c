import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * The token in the links of an alert's mails: 128 bits made of the row's id under our secret, so that jobs can tell it
 * and the database cannot.
 */
export function stockAlertToken(id: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`stock-alert:${id}`).digest('base64url').slice(0, 22)
}
