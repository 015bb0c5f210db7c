import { z } from 'zod'
import { ImageView } from '@/lib/catalog/schema'
import { Email, Id, MoneyView, optionalText, Quantity, Timestamp, Token } from '@/lib/core/schema'
import { Address } from '@/lib/customers/schema'
import { ShippingOptionView } from '@/lib/shipping/schema'

export const MarketSlug = z.enum(['en-us', 'de-de'])

export const CartItemInput = z.strictObject({ variantId: Id, quantity: Quantity.default(1) })

/** Adds to the cart of `cartId`, or makes one when there is none. */
export const AddItem = CartItemInput.extend({ cartId: Id.optional() })
export type AddItem = z.infer<typeof AddItem>

export const CreateCart = z.strictObject({
  market: MarketSlug.optional().describe('Decides currency, language and tax; the default market if missing'),
  items: z.array(CartItemInput).max(50).default([]),
})
export type CreateCart = z.infer<typeof CreateCart>

/** Sets a quantity; 0 removes the item. */
export const SetQuantity = z.strictObject({ quantity: z.int().min(0).max(99) })
export const UpdateItem = SetQuantity.extend({ cartId: Id, itemId: Id })
export type UpdateItem = z.infer<typeof UpdateItem>

export const UpdateCart = z.strictObject({
  email: Email.optional(),
  shippingAddress: Address.optional(),
  billingAddress: Address.nullable().optional().describe('null: the same as shipping'),
  shippingOptionId: Id.nullable().optional(),
  note: optionalText(500).optional(),
})
export type UpdateCart = z.infer<typeof UpdateCart>

/** What changed since the item was added, or stands in the way of ordering it. */
export const CartNotice = z.object({
  code: z.enum(['price_changed', 'insufficient_stock', 'sold_out', 'unavailable']),
  itemId: Id,
  before: MoneyView.optional(),
  left: z.int().optional(),
})
export type CartNotice = z.infer<typeof CartNotice>

export const CartItemView = z
  .object({
    id: Id,
    variantId: Id,
    sku: z.string(),
    slug: z.string(),
    title: z.string(),
    options: z.array(z.object({ name: z.string(), value: z.string() })),
    image: ImageView.nullable(),
    quantity: z.int(),
    unitPrice: MoneyView,
    priceSource: z
      .enum(['base', 'tier', 'list'])
      .describe(
        'Why it is that: the public price, that for so many, or that of a price list of the customer',
      ),
    regularPrice: MoneyView.nullable().describe('What one costs everybody, where that is something else'),
    nextStep: z
      .object({ minQuantity: z.int(), unitPrice: MoneyView })
      .nullable()
      .describe('From how many on each costs less'),
    total: MoneyView,
    isDigital: z.boolean().describe('Nothing is sent of it: its files can be fetched when it is paid'),
    maxQuantity: z.int().describe('What could be ordered at this moment'),
  })
  .meta({ id: 'CartItem' })
export type CartItemView = z.infer<typeof CartItemView>

export const TotalsView = z
  .object({
    subtotal: MoneyView,
    discount: MoneyView,
    shipping: MoneyView.nullable().describe('null until a shipping option is chosen'),
    tax: MoneyView.nullable().describe('null until the address decides it'),
    taxIncluded: z.boolean(),
    taxLines: z.array(z.object({ name: z.string(), rateBps: z.int(), base: MoneyView, amount: MoneyView })),
    total: MoneyView,
  })
  .meta({ id: 'Totals' })
export type TotalsView = z.infer<typeof TotalsView>

export const CartView = z
  .object({
    id: Id,
    market: z.string(),
    currency: z.string(),
    email: z.string().nullable(),
    shippingAddress: Address.nullable(),
    billingAddress: Address.nullable(),
    note: z.string().nullable(),
    items: z.array(CartItemView),
    itemCount: z.int().describe('Sum of quantities'),
    shippingOptions: z.array(ShippingOptionView).describe('Empty until the address is known'),
    shippingOptionId: Id.nullable(),
    freeShippingGap: MoneyView.nullable().describe(
      'What is missing for free shipping, if there is such an offer',
    ),
    totals: TotalsView,
    notices: z.array(CartNotice),
    orderId: Id.nullable().describe('The order this cart has become'),
    updatedAt: Timestamp,
  })
  .meta({ id: 'Cart' })
export type CartView = z.infer<typeof CartView>

/** The answer that creates a cart is the only one that carries its token. */
export const NewCartView = CartView.extend({ token: Token }).meta({ id: 'NewCart' })
export type NewCartView = z.infer<typeof NewCartView>
