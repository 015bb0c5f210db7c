import { getCountryData } from 'lib-address/lite'
import type { Address } from './schema'

/** An address line by line, as it would stand on a label in its country; the country's name in `locale`. */
export function addressLines(address: Address, locale: string): string[] {
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(address.country) ?? address.country
  const format = getCountryData(address.country)?.lfmt ?? '%N%n%O%n%A%n%Z %C'
  const parts: Record<string, string | null> = {
    N: address.name,
    O: address.company,
    A: [address.line1, address.line2].filter(Boolean).join('\n'),
    C: address.city,
    S: address.region,
    Z: address.postcode,
    n: '\n',
  }
  const lines = format.replace(/%([A-Za-z])/g, (_, letter: string) => parts[letter] ?? '').split('\n')
  // What is not known leaves the signs behind that would have set it off.
  return [...lines.map((line) => line.replace(/^[\s,/-]+|[\s,/-]+$/g, '')).filter(Boolean), country]
}

/** The address alone, without what an address book adds to it. */
export function addressOf(saved: Address): Address {
  const { name, company, line1, line2, city, region, postcode, country, phone } = saved
  return { name, company, line1, line2, city, region, postcode, country, phone }
}
