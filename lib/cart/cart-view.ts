import { chosenOptions, imageView } from '@/lib/catalog/translations'
import { money } from '@/lib/core/money'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { freeShippingGap, shippingOptions } from '@/lib/shipping/rate-shipping'
import type { CartItemState, CartState } from './cart-state'
import { type PricedState, priceState } from './price-state'
import type { CartItemView, CartNotice, CartView, TotalsView } from './schema'

/** What the holder of a cart sees, priced with what is true at `now`. */
export function cartView(cart: CartState, now: Date): CartView {
  const state = priceState(cart)
  const { language } = cart.market
  const gap = freeShippingGap(state.methods, state.parcel)
  return {
    id: cart.id,
    market: cart.market.slug,
    currency: cart.currency,
    email: cart.email,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress,
    note: cart.note,
    items: cart.items.map((item) => itemView(item, cart)),
    itemCount: cart.items.reduce((sum, item) => sum + item.quantity, 0),
    shippingOptions: shippingOptions(state.methods, state.parcel, now, language),
    shippingOptionId: state.shippingMethod?.id ?? null,
    freeShippingGap: gap === null ? null : money(gap, cart.currency),
    totals: totalsView(state),
    notices: cart.items.flatMap((item) => notices(item, cart.currency)),
    orderId: cart.orderId,
    updatedAt: cart.updatedAt.toISOString(),
  }
}

function itemView(item: CartItemState, cart: CartState): CartItemView {
  const unitMinor = item.unitMinor ?? item.seenMinor
  return {
    id: item.id,
    variantId: item.variantId,
    sku: item.sku,
    slug: item.slug,
    title: item.title,
    options: chosenOptions(item.options, item.optionValues, cart.market.language),
    image: item.image ? imageView(item.image, cart.market.language) : null,
    quantity: item.quantity,
    unitPrice: money(unitMinor, cart.currency),
    priceSource: item.priceSource,
    regularPrice:
      item.baseMinor === null || item.baseMinor === unitMinor ? null : money(item.baseMinor, cart.currency),
    nextStep: item.nextStep && {
      minQuantity: item.nextStep.minQuantity,
      unitPrice: money(item.nextStep.unitMinor, cart.currency),
    },
    total: money(unitMinor * BigInt(item.quantity), cart.currency),
    isDigital: item.isDigital,
    maxQuantity: item.unitMinor === null ? 0 : Math.min(item.available, MAX_QUANTITY),
  }
}

function notices(item: CartItemState, currency: string): CartNotice[] {
  if (item.baseMinor === null) return [{ code: 'unavailable', itemId: item.id }]
  const found: CartNotice[] = []
  // What changes with the quantity or with who is signed in, the line itself says.
  if (item.baseMinor !== item.seenMinor) {
    found.push({ code: 'price_changed', itemId: item.id, before: money(item.seenMinor, currency) })
  }
  if (item.available <= 0) found.push({ code: 'sold_out', itemId: item.id, left: 0 })
  else if (item.available < item.quantity) {
    found.push({ code: 'insufficient_stock', itemId: item.id, left: item.available })
  }
  return found
}

function totalsView({ priced, shippingMethod, isTaxKnown }: PricedState): TotalsView {
  const { currency } = priced
  return {
    subtotal: money(priced.subtotalMinor, currency),
    discount: money(priced.discountMinor, currency),
    shipping: shippingMethod ? money(priced.shippingMinor, currency) : null,
    tax: isTaxKnown ? money(priced.taxMinor, currency) : null,
    taxIncluded: priced.taxIncluded,
    taxLines: priced.taxLines.map(({ name, rateBps, baseMinor, taxMinor }) => ({
      name,
      rateBps,
      base: money(baseMinor, currency),
      amount: money(taxMinor, currency),
    })),
    total: money(priced.totalMinor, currency),
  }
}
