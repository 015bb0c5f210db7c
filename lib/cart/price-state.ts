import { priceCart } from '@/lib/pricing/price-cart'
import type { PricedCart } from '@/lib/pricing/types'
import { downloadMethod } from '@/lib/shipping/download-method'
import { type Parcel, type ShippingMethodRow, shippingPrice } from '@/lib/shipping/rate-shipping'
import { findRates } from '@/lib/tax/find-rates'
import type { CartItemState, CartState } from './cart-state'

/** An item that can be sold: it has a price. */
export type SellableItem = CartItemState & { unitMinor: bigint }

export type PricedState = {
  priced: PricedCart
  parcel: Parcel
  /** The ways there are for it: where nothing is to be sent, one alone. */
  methods: readonly ShippingMethodRow[]
  /** The chosen method, if it goes where the parcel goes; where there is nothing to choose, that one. */
  shippingMethod: ShippingMethodRow | null
  /** False while the address that decides the tax is unknown: then tax is left out of the total. */
  isTaxKnown: boolean
  items: SellableItem[]
}

/** Prices a cart with what is true now: the one calculation behind cart, checkout and order. */
export function priceState(cart: CartState): PricedState {
  const { market } = cart
  const items = cart.items.filter((item): item is SellableItem => item.unitMinor !== null)
  const place = cart.shippingAddress ?? { country: market.countries[0], region: null }
  const isTaxKnown = market.taxIncluded || cart.shippingAddress !== null
  const taxesOf = (taxClass: string) => (isTaxKnown ? findRates(cart.taxRates, place, taxClass) : [])

  const parcel: Parcel = {
    country: place.country,
    subtotalMinor: items.reduce((sum, item) => sum + item.unitMinor * BigInt(item.quantity), 0n),
    weightG: items.reduce((sum, item) => sum + (item.isDigital ? 0 : item.weightG * item.quantity), 0),
  }
  const isSent = items.length === 0 || items.some(({ isDigital }) => !isDigital)
  const methods = isSent ? cart.shippingMethods : [downloadMethod(cart.currency)]
  const method = isSent ? methods.find(({ id }) => id === cart.shippingMethodId) : methods[0]
  const price = method ? shippingPrice(method, parcel) : null

  return {
    priced: priceCart({
      currency: cart.currency,
      taxIncluded: market.taxIncluded,
      lines: items.map(({ id, quantity, unitMinor, taxClass }) => ({
        id,
        quantity,
        unitMinor,
        taxes: taxesOf(taxClass),
      })),
      shipping: method && price !== null ? { priceMinor: price, taxes: taxesOf(method.taxClass) } : null,
    }),
    parcel,
    methods,
    shippingMethod: method && price !== null ? method : null,
    isTaxKnown,
    items,
  }
}
