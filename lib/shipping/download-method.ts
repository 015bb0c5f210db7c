import { MARKETS } from '@/lib/markets/markets'
import type { ShippingMethodRow } from './rate-shipping'

/** How carts travel in which there is nothing to send: at once, for nothing. No row of the database: there is no choice. */
export function downloadMethod(currency: string): ShippingMethodRow {
  return {
    id: 'd0000000-0000-4000-8000-000000000000',
    code: 'download',
    name: { en: 'Download', de: 'Download' },
    carrier: 'Nexus',
    countries: [...new Set(Object.values(MARKETS).flatMap(({ countries }) => [...countries]))],
    currency,
    priceMinor: 0n,
    freeFromMinor: null,
    heavyMinor: 0n,
    minDays: 0,
    maxDays: 0,
    taxClass: 'standard',
  }
}
