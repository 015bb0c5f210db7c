import 'server-only'
import type { Ctx } from '@/lib/context'
import { invalid } from '@/lib/core/errors'
import { checkAddress } from '@/lib/customers/check-address'
import type { Address } from '@/lib/customers/schema'
import { sql } from '@/lib/db/sql'
import { shippingOptions } from '@/lib/shipping/rate-shipping'
import { type CartState, loadCart } from './cart-state'
import { cartView } from './cart-view'
import { cartBusy, cartCompleted } from './errors'
import { priceState } from './price-state'
import type { CartView, UpdateCart } from './schema'

/**
 * Sets e-mail, addresses, shipping option and note, in any combination; what is left out stays.
 * A shipping option is checked against the address in the same call; once there is an address and no
 * (valid) option, the cheapest is chosen, so that a total can be told.
 * Throws `cart.not_found`, `cart.completed`, `cart.busy`, `address.invalid` and `cart.unknown_shipping_option` (with fields).
 */
export async function updateCart(ctx: Ctx, cartId: string, input: UpdateCart): Promise<CartView> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const view = await tryUpdate(ctx, cartId, input)
    if (view) return view
  }
  throw cartBusy()
}

/** Every repeat means that somebody else has succeeded meanwhile. */
const MAX_ATTEMPTS = 10

/** Null when another tab has changed the cart since it was read: it must not be overwritten with what was. */
async function tryUpdate(ctx: Ctx, cartId: string, input: UpdateCart): Promise<CartView | null> {
  const before = await loadCart(ctx, cartId)
  if (before.completedAt) throw cartCompleted()
  const after = applied(before, input)
  after.shippingMethodId = chooseShipping(after, input, ctx.now)

  const changed = await ctx.db.$executeRaw(sql`
    UPDATE "Cart" SET "email" = ${after.email}, "note" = ${after.note},
      "shippingAddress" = ${jsonOrNull(after.shippingAddress)}::jsonb,
      "billingAddress" = ${jsonOrNull(after.billingAddress)}::jsonb,
      "shippingMethodId" = ${after.shippingMethodId}::uuid, "version" = "version" + 1, "updatedAt" = now()
    WHERE "id" = ${cartId}::uuid AND "completedAt" IS NULL AND "version" = ${before.version}`)
  return changed === 0 ? null : cartView(after, ctx.now)
}

function applied(cart: CartState, input: UpdateCart): CartState {
  const { market } = cart
  const checked = (address: Address, field: string, countries?: readonly string[]) =>
    checkAddress(address, { field, language: market.language, ...(countries ? { countries } : {}) })
  return {
    ...cart,
    ...(input.email === undefined ? {} : { email: input.email }),
    ...(input.note === undefined ? {} : { note: input.note }),
    ...(input.shippingAddress
      ? { shippingAddress: checked(input.shippingAddress, 'shippingAddress', market.countries) }
      : {}),
    ...(input.billingAddress === undefined
      ? {}
      : { billingAddress: input.billingAddress && checked(input.billingAddress, 'billingAddress') }),
    shippingMethodId: input.shippingOptionId === undefined ? cart.shippingMethodId : input.shippingOptionId,
  }
}

function chooseShipping(cart: CartState, input: UpdateCart, now: Date): string | null {
  const { shippingMethod, methods, parcel } = priceState(cart)
  if (shippingMethod && (input.shippingOptionId ?? shippingMethod.id) === shippingMethod.id)
    return shippingMethod.id
  if (input.shippingOptionId) {
    const message = 'This shipping option is not offered for the address. Choose another one.'
    throw invalid('cart.unknown_shipping_option', message, { shippingOptionId: message })
  }
  if (!cart.shippingAddress) return null
  return shippingOptions(methods, parcel, now, cart.market.language)[0]?.id ?? null
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}
