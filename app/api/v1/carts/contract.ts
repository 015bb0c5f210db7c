import { z } from 'zod'
import { CartItemInput, CartView, CreateCart, NewCartView, SetQuantity, UpdateCart } from '@/lib/cart/schema'
import { Id } from '@/lib/core/schema'
import { Address } from '@/lib/customers/schema'
import { contract } from '@/lib/http/contract'
import { ShippingOptionView } from '@/lib/shipping/schema'

const ofCart = {
  tag: 'Cart',
  auth: 'holder',
  params: z.strictObject({ id: Id }),
  status: 200,
  response: CartView,
} as const
const ofItem = { ...ofCart, params: z.strictObject({ id: Id, itemId: Id }) } as const
const SHORT = ['cart.unavailable', 'cart.sold_out', 'cart.insufficient_stock']
const OPEN = { 404: ['cart.not_found'], 409: ['cart.completed'] } as const
/** What is written as a whole gives up after ten others in a row. */
const UNDISTURBED = { ...OPEN, 409: ['cart.completed', 'cart.busy'] } as const
const NO_ITEM = ['cart.not_found', 'cart_item.not_found']

export const createCartContract = contract({
  method: 'POST',
  path: '/carts',
  summary: 'Make a cart, with items if given; the answer carries its token',
  tag: 'Cart',
  auth: 'public',
  body: CreateCart,
  status: 201,
  response: NewCartView,
  errors: { 409: SHORT },
})

export const getCartContract = contract({
  ...ofCart,
  method: 'GET',
  path: '/carts/{id}',
  summary: 'Read a cart with current prices',
  errors: { 404: ['cart.not_found'] },
})

export const updateCartContract = contract({
  ...ofCart,
  method: 'PATCH',
  path: '/carts/{id}',
  summary: 'Set e-mail, addresses, shipping option and note in one call',
  body: UpdateCart,
  errors: { ...UNDISTURBED, 422: ['address.invalid', 'cart.unknown_shipping_option'] },
})

export const deleteCartContract = contract({
  ...ofCart,
  method: 'DELETE',
  path: '/carts/{id}',
  summary: 'Drop a cart',
  status: 204,
  response: null,
  errors: OPEN,
})

export const addItemContract = contract({
  ...ofCart,
  method: 'POST',
  path: '/carts/{id}/items',
  summary: 'Add to a cart; what is there already is added to',
  body: CartItemInput,
  errors: { ...OPEN, 409: [...SHORT, ...OPEN[409], 'cart.full'] },
})

export const clearCartContract = contract({
  ...ofCart,
  method: 'DELETE',
  path: '/carts/{id}/items',
  summary: 'Remove every item',
  errors: OPEN,
})

export const updateItemContract = contract({
  ...ofItem,
  method: 'PATCH',
  path: '/carts/{id}/items/{itemId}',
  summary: 'Set the quantity of an item; 0 removes it',
  body: SetQuantity,
  errors: { 404: NO_ITEM, 409: [...SHORT, ...OPEN[409]] },
})

export const removeItemContract = contract({
  ...ofItem,
  method: 'DELETE',
  path: '/carts/{id}/items/{itemId}',
  summary: 'Remove an item',
  errors: { ...OPEN, 404: NO_ITEM },
})

export const listShippingOptionsContract = contract({
  ...ofCart,
  method: 'GET',
  path: '/carts/{id}/shipping-options',
  summary: 'How the cart can be sent, cheapest first',
  response: z.object({ data: z.array(ShippingOptionView) }),
  errors: { 404: ['cart.not_found'] },
})

export const setShippingOptionContract = contract({
  ...ofCart,
  method: 'PUT',
  path: '/carts/{id}/shipping-option',
  summary: 'Choose how the cart is sent',
  body: z.strictObject({ shippingOptionId: Id }),
  errors: { ...UNDISTURBED, 422: ['cart.unknown_shipping_option'] },
})

export const setAddressesContract = contract({
  ...ofCart,
  method: 'PUT',
  path: '/carts/{id}/addresses',
  summary: 'Set delivery and billing address',
  body: z.strictObject({ shippingAddress: Address, billingAddress: Address.nullable().default(null) }),
  errors: { ...UNDISTURBED, 422: ['address.invalid'] },
})
