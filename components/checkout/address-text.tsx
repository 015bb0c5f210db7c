import type { Address } from '@/lib/customers/schema'

/** An address as it would stand on a label in its country. */
export function AddressText({ address, locale }: { address: Address; locale: string }) {
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(address.country)
  const town =
    address.country === 'US'
      ? `${address.city}, ${address.region ?? ''} ${address.postcode ?? ''}`
      : `${address.postcode ?? ''} ${address.city}`
  const lines = [address.name, address.company, address.line1, address.line2, town.trim(), country].filter(
    Boolean,
  )
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
