import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { shippingZones } from './content/shipping'
import { taxRates } from './content/tax'

/** Long before the first order, so that every order finds its rates. */
const VALID_FROM = new Date('2020-01-01T00:00:00Z')

/** Tax rates and shipping methods of the two markets. */
export async function seedSettings(): Promise<void> {
  await db.taxRate.createMany({
    data: taxRates.map(({ country, region, taxClass, name, basisPoints }) => ({
      id: newId(),
      country,
      region: region ?? '',
      taxClass,
      name,
      rateBps: basisPoints,
      validFrom: VALID_FROM,
    })),
  })
  await db.shippingMethod.createMany({
    data: shippingZones.flatMap((zone) =>
      zone.methods.map((method, position) => ({
        id: newId(),
        code: method.code,
        name: method.name,
        carrier: method.carrier,
        countries: zone.countries,
        currency: zone.currency,
        priceMinor: BigInt(method.priceMinor),
        freeFromMinor: method.freeFromMinor === undefined ? null : BigInt(method.freeFromMinor),
        heavyMinor: BigInt(method.weightSurcharge?.priceMinor ?? 0),
        minDays: method.minDays,
        maxDays: method.maxDays,
        position,
      })),
    ),
  })
}
