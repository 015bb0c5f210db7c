import { notFound } from 'next/navigation'
import { MARKET_SLUGS } from '@/lib/markets/markets'

export function generateStaticParams() {
  return MARKET_SLUGS.map((market) => ({ market, rest: ['not-found'] }))
}

/** Every address that is no page ends here, inside the shop's own chrome and language. */
export default function UnknownPage() {
  notFound()
}
