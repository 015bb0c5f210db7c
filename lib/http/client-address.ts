import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import type { Client } from '@/lib/context'

/** Set by the front door alone, which also removes what a client sends under these names. */
const HEADER = 'x-client-address'
const COUNTRY_HEADER = 'x-client-country'

/** What proxies say about the outside. Next believes all of them, whoever sends them. */
const OF_PROXIES = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'forwarded',
]

/** The proxy that stands in front, and the header in which it tells the country of a client, if it does. */
export type TrustedProxy = { countryHeader: string | null }

/**
 * Writes down where a request comes from. Forwarding headers are believed only behind the configured
 * proxy, and then the last entry of X-Forwarded-For: the one that this proxy has written.
 */
export function nameClient(
  request: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string | undefined } },
  proxy: TrustedProxy | null,
): void {
  const { headers } = request
  delete headers[HEADER]
  delete headers[COUNTRY_HEADER]
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  if (!proxy) for (const name of OF_PROXIES) delete headers[name]
  const address = (proxy && told) || request.socket.remoteAddress
  if (address) headers[HEADER] = network(address.slice(0, 45))
  const country = proxy?.countryHeader ? String(headers[proxy.countryHeader] ?? '').toUpperCase() : ''
  // Proxies write XX or T1 where they do not know.
  if (/^[A-Z]{2}$/.test(country) && country !== 'XX') headers[COUNTRY_HEADER] = country
}

/** Where a request comes from, or null when nobody has written it down. */
export function clientAddress(headers: Headers): string | null {
  return headers.get(HEADER)
}

/** What a request says about who sends it. */
export function clientOf(headers: Headers): Client {
  return {
    ip: clientAddress(headers),
    userAgent: headers.get('user-agent'),
    country: headers.get(COUNTRY_HEADER),
  }
}

/** Whether an address is this machine's own: with no proxy in front, a developer, a probe or a load test. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

/** One household has one IPv4 address, but 2^64 of IPv6: those count as one client. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':') || address === '::1') return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':')
  const groups = tail === undefined ? left : [...left, ...Array<string>(8).fill('0')]
  return `${groups.slice(0, 4).join(':')}::/64`
}
