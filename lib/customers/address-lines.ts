import type { Address } from './schema'

/** An address line by line, as it would stand on a label in its country; the country's name in `locale`. */
export function addressLines(address: Address, locale: string): string[] {
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(address.country)
  const town =
    address.country === 'US'
      ? `${address.city}, ${address.region ?? ''} ${address.postcode ?? ''}`
      : `${address.postcode ?? ''} ${address.city}`
  return [address.name, address.company, address.line1, address.line2, town.trim(), country].filter(
    (line): line is string => Boolean(line),
  )
}
