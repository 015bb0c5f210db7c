import { z } from 'zod'
import { Id, MoneyView, Token } from '@/lib/core/schema'
import { OrderView, PaymentMethod } from '@/lib/orders/schema'
import { PaymentMethodId } from '@/lib/payments/schema'

/** Places the order of a cart. `total` is what the buyer agreed to: anything else is refused, never charged. */
export const PlaceOrder = z.strictObject({
  cartId: Id,
  total: z.strictObject({ amount: z.int().min(0), currency: z.string().length(3) }),
  paymentMethod: PaymentMethod.default('card'),
  saveCard: z
    .boolean()
    .optional()
    .describe('Keep the card in the account of who is signed in, once it has paid'),
  asksForImmediateDownload: z
    .boolean()
    .optional()
    .describe(
      'Of a cart with files, true where the market wants it (Germany): the buyer asks for them at once and knows that this ends the right to withdraw',
    ),
  savedCardId: PaymentMethodId.optional().describe('Pay with this saved card of who is signed in'),
})
export type PlaceOrder = z.infer<typeof PlaceOrder>

/** What the buyer's browser needs to pay: for cards Stripe's client secret, for transfers account and reference. */
export const PaymentAttemptView = z
  .object({
    id: Id,
    method: PaymentMethod,
    amount: MoneyView,
    clientSecret: z
      .string()
      .nullable()
      .describe('Confirm with Stripe.js and the publishable key; null when none is needed'),
    publishableKey: z.string().nullable(),
    bankAccount: z.string().nullable().describe('Where a bank transfer goes'),
    reference: z.string().nullable().describe('What to write on a bank transfer'),
  })
  .meta({ id: 'PaymentAttempt' })
export type PaymentAttemptView = z.infer<typeof PaymentAttemptView>

export const PlacedOrderView = z
  .object({
    order: OrderView,
    token: Token.describe('Opens this order without signing in'),
    payment: PaymentAttemptView.nullable().describe(
      'null when the provider could not be reached: POST a payment later',
    ),
  })
  .meta({ id: 'PlacedOrder' })
export type PlacedOrderView = z.infer<typeof PlacedOrderView>
