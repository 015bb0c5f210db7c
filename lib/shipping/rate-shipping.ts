import { money } from '@/lib/core/money'
import { addBusinessDays } from './business-days'
import type { ShippingOptionView } from './schema'

/** A shipping method as stored; amounts in minor units of its currency. */
export type ShippingMethodRow = {
  id: string
  code: string
  name: { en: string; de: string }
  carrier: string
  countries: string[]
  currency: string
  priceMinor: bigint
  freeFromMinor: bigint | null
  heavyMinor: bigint
  minDays: number
  maxDays: number
  taxClass: string
}

/** What a parcel is priced by. */
export type Parcel = { country: string; subtotalMinor: bigint; weightG: number }

const FREE_WEIGHT_G = 10_000

/** The price of sending `parcel`, or null where the method does not go. */
export function shippingPrice(method: ShippingMethodRow, parcel: Parcel): bigint | null {
  if (!method.countries.includes(parcel.country)) return null
  const extraSteps = Math.max(0, Math.ceil((parcel.weightG - FREE_WEIGHT_G) / FREE_WEIGHT_G))
  const surcharge = method.heavyMinor * BigInt(extraSteps)
  const isFree = method.freeFromMinor !== null && parcel.subtotalMinor >= method.freeFromMinor
  return (isFree ? 0n : method.priceMinor) + surcharge
}

/** The cheapest way to send a parcel; null where nothing goes. */
export function cheapestDelivery(
  methods: readonly ShippingMethodRow[],
  parcel: Parcel,
): { method: ShippingMethodRow; price: bigint } | null {
  return methods.reduce<{ method: ShippingMethodRow; price: bigint } | null>((best, method) => {
    const price = shippingPrice(method, parcel)
    return price === null || (best !== null && best.price <= price) ? best : { method, price }
  }, null)
}

/** The options for a parcel, cheapest first, with the dates a shopper can expect. */
export function shippingOptions(
  methods: readonly ShippingMethodRow[],
  parcel: Parcel,
  now: Date,
  language: 'en' | 'de',
): ShippingOptionView[] {
  return methods
    .flatMap((method) => {
      const price = shippingPrice(method, parcel)
      return price === null ? [] : [{ method, price }]
    })
    .sort((a, b) => (a.price === b.price ? a.method.minDays - b.method.minDays : a.price < b.price ? -1 : 1))
    .map(({ method, price }) => ({
      id: method.id,
      code: method.code,
      name: method.name[language],
      carrier: method.carrier,
      price: money(price, method.currency),
      minDays: method.minDays,
      maxDays: method.maxDays,
      earliest: addBusinessDays(now, method.minDays),
      latest: addBusinessDays(now, method.maxDays),
    }))
}

/** What is still missing until some method to this country is free, or null when none is or it already is. */
export function freeShippingGap(methods: readonly ShippingMethodRow[], parcel: Parcel): bigint | null {
  const thresholds = methods.flatMap((method) =>
    method.countries.includes(parcel.country) && method.freeFromMinor !== null ? [method.freeFromMinor] : [],
  )
  if (thresholds.length === 0) return null
  const lowest = thresholds.reduce((a, b) => (a < b ? a : b))
  return parcel.subtotalMinor >= lowest ? null : lowest - parcel.subtotalMinor
}
