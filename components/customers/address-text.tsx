import { addressLines } from '@/lib/customers/address-lines'
import type { Address } from '@/lib/customers/schema'

export function AddressText({ address, locale }: { address: Address; locale: string }) {
  return (
    <address className="not-italic">
      {addressLines(address, locale).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
