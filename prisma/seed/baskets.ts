import 'server-only'
import { mergeLines, type StockLine } from '@/lib/inventory/stock'
import type { Market } from '@/lib/markets/markets'
import { priceCart } from '@/lib/pricing/price-cart'
import { type ShippingMethodRow, shippingPrice } from '@/lib/shipping/rate-shipping'
import { findRates, type TaxRateRow } from '@/lib/tax/find-rates'
import type { SeededPart } from './bundle-parts'
import type { SeededProduct, SeededVariant } from './catalog-rows'
import type { Random } from './random'
import type { Customer } from './seed-accounts'

/** What the orders of the demo are made of. */
export type Sources = {
  products: SeededProduct[]
  customers: Customer[]
  methods: (Omit<ShippingMethodRow, 'name'> & { name: unknown })[]
  rates: TaxRateRow[]
  /** By the id of the bundle's variant. */
  bundles: ReadonlyMap<string, SeededPart[]>
  now: Date
}

/** What somebody has chosen. */
export type Bought = { product: SeededProduct; variant: SeededVariant; quantity: number }

/**
 * One to three different products; popular ones (the first of each category) more often, and what stands beside the
 * first of them rather than anything.
 */
export function buy(products: SeededProduct[], random: Random): Bought[] {
  const count = random.pick([1, 1, 1, 2, 2, 3])
  const chosen = new Map<string, Bought>()
  while (chosen.size < count) {
    const [first] = chosen.values()
    const beside = first && random.chance(0.6) ? products.indexOf(first.product) + random.pick([1, 2]) : null
    const product = products[(beside ?? Math.floor(random.next() ** 1.6 * products.length)) % products.length]
    if (!product) continue
    const variant = random.pick(product.variants)
    chosen.set(variant.id, {
      product,
      variant,
      quantity: variant.priceUsdMinor < 4_000 ? random.pick([1, 1, 2, 2, 4]) : 1,
    })
  }
  return [...chosen.values()]
}

/** What it costs where the customer lives, sent in one of the ways that lead there. */
export function price(
  sources: Sources,
  market: Market,
  customer: Customer,
  bought: Bought[],
  random: Random,
) {
  const place = { country: customer.country, region: customer.region ?? null }
  const taxes = (taxClass: string) => findRates(sources.rates, place, taxClass)
  const unit = (variant: SeededVariant) =>
    BigInt(market.currency === 'USD' ? variant.priceUsdMinor : variant.priceEurMinor)
  const parcel = {
    country: customer.country,
    subtotalMinor: bought.reduce((sum, { variant, quantity }) => sum + unit(variant) * BigInt(quantity), 0n),
    weightG: bought.reduce((sum, { variant, quantity }) => sum + variant.weightG * quantity, 0),
  }
  const offered = sources.methods.flatMap((method) => {
    const row = { ...method, name: method.name as ShippingMethodRow['name'] }
    const priceMinor = row.currency === market.currency ? shippingPrice(row, parcel) : null
    return priceMinor === null ? [] : [{ method: row, priceMinor }]
  })
  const [standard] = offered
  if (!standard) throw new Error(`Nothing ships to ${customer.country}`)
  const { method, priceMinor } = random.chance(0.85) ? standard : random.pick(offered)
  const priced = priceCart({
    currency: market.currency,
    taxIncluded: market.taxIncluded,
    lines: bought.map(({ product, variant, quantity }) => ({
      id: variant.id,
      quantity,
      unitMinor: unit(variant),
      taxes: taxes(product.taxClass),
    })),
    shipping: { priceMinor, taxes: taxes(method.taxClass) },
  })
  return { priced, method }
}

/** What leaves the shelf: of bundles their parts. */
export function stockOf(bought: Bought[], bundles: Sources['bundles']): StockLine[] {
  return mergeLines(
    bought.flatMap(({ variant, quantity }) => {
      const parts = bundles.get(variant.id)
      if (!parts) return [{ variantId: variant.id, quantity }]
      return parts.map((part) => ({ variantId: part.variant.id, quantity: part.quantity * quantity }))
    }),
  )
}
