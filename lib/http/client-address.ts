import 'server-only'
import { env } from '@/lib/env'

/**
 * Where a request comes from, or null when nothing trustworthy says so. X-Forwarded-For is believed
 * only behind the configured proxy, and then its last entry: the one that this proxy has written.
 */
export function clientAddress(headers: Headers): string | null {
  if (env.TRUSTED_PROXY === '0') return null
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null
}
