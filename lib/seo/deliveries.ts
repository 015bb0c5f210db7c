import type { VariantView } from '@/lib/catalog/schema'
import { type Money, money } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import { cheapestDelivery, type ShippingMethodRow } from '@/lib/shipping/rate-shipping'

/** What it costs and takes to deliver one piece to a country, as feeds and structured data tell it. */
export type Delivery = {
  country: string
  service: string
  price: Money
  /** Business days until the parcel leaves, and on its way. */
  handling: { min: number; max: number }
  transit: { min: number; max: number }
}

/** Parcels leave within one working day, as every page of the shop says. */
const HANDLING = { min: 0, max: 1 }

/** The cheapest delivery of one piece of a variant, to each country of the market that it goes to. */
export function deliveriesOf(
  variant: VariantView,
  market: Market,
  methods: readonly ShippingMethodRow[],
): Delivery[] {
  return market.countries.flatMap((country) => {
    const parcel = { country, subtotalMinor: BigInt(variant.price.amount), weightG: variant.weightG }
    const found = cheapestDelivery(methods, parcel)
    if (!found) return []
    const { method, price } = found
    return {
      country,
      service: method.name[market.language],
      price: money(price, market.currency),
      handling: HANDLING,
      // The days of a method are those until it arrives: what it takes to leave is among them.
      transit: { min: method.minDays, max: Math.max(method.minDays, method.maxDays - HANDLING.max) },
    }
  })
}
