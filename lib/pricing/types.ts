/** Plain data in, totals out: what `priceCart` needs to know and what it answers. Minor units throughout. */

export type TaxRule = {
  name: string
  /** Basis points: 1900 = 19 %. */
  rateBps: number
}

export type PricingLine = {
  id: string
  quantity: number
  unitMinor: bigint
  taxes: readonly TaxRule[]
}

export type PricingInput = {
  currency: string
  /** True where prices are shown with tax inside (de-de), false where it is added on top (en-us). */
  taxIncluded: boolean
  lines: readonly PricingLine[]
  shipping: { priceMinor: bigint; taxes: readonly TaxRule[] } | null
}

export type PricedLine = {
  id: string
  quantity: number
  unitMinor: bigint
  discountMinor: bigint
  taxMinor: bigint
  /** quantity × unit − discount, as shown in the market. */
  totalMinor: bigint
}

export type PricedTax = TaxRule & { baseMinor: bigint; taxMinor: bigint }

export type PricedCart = {
  currency: string
  taxIncluded: boolean
  lines: PricedLine[]
  taxLines: PricedTax[]
  subtotalMinor: bigint
  discountMinor: bigint
  shippingMinor: bigint
  taxMinor: bigint
  totalMinor: bigint
}
