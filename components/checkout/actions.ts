'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { loadCart } from '@/lib/cart/cart-state'
import { findCurrentCart } from '@/lib/cart/get-cart'
import { UpdateCart } from '@/lib/cart/schema'
import { updateCart } from '@/lib/cart/update-cart'
import { placeOrder } from '@/lib/checkout/place-order'
import { PlaceOrder } from '@/lib/checkout/schema'
import { startPayment } from '@/lib/checkout/start-payment'
import { syncOrder } from '@/lib/checkout/sync-order'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { Id, Token, wholeNumber } from '@/lib/core/schema'
import { keepAddress } from '@/lib/customers/keep-address'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'
import { findOrderByToken } from '@/lib/orders/get-order'
import { PaymentMethodId } from '@/lib/payments/schema'

/** A box that is not ticked is not sent. */
const Box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** Contact and address: the first step. The redirect also leaves ?edit=details. */
export const saveDetailsAction = defineAction({
  name: 'checkout-details',
  schema: UpdateCart.pick({ email: true, shippingAddress: true })
    .required()
    .extend({ saveAddress: z.literal('on').optional() }),
  async run(ctx, { saveAddress, ...input }) {
    const { shippingAddress } = await updateCart(ctx, await currentCartId(ctx), input)
    if (saveAddress && shippingAddress) await keepAddress(ctx, shippingAddress)
  },
  next: (_, market) => ({ path: marketPath(market, '/checkout'), always: true }),
})

/** How it is sent: the second step. The page stays where it is and shows the new total. */
export const chooseDeliveryAction = defineAction({
  name: 'checkout-delivery',
  schema: z.strictObject({ shippingOptionId: Id }),
  async run(ctx, input) {
    await updateCart(ctx, await currentCartId(ctx), input)
    refresh()
  },
})

/** Places the order that the summary shows. With script the browser then pays; without, the order page tells how. */
export const placeOrderAction = defineAction({
  name: 'checkout-place',
  schema: PlaceOrder.extend({
    total: z.strictObject({
      amount: wholeNumber(0, Number.MAX_SAFE_INTEGER),
      currency: z.string().length(3),
    }),
    saveCard: Box,
    asksForImmediateDownload: Box,
    savedCardId: z.union([z.literal('').transform(() => undefined), PaymentMethodId]).optional(),
  }),
  async run(ctx, input) {
    const { market } = await loadCart(ctx, input.cartId)
    const placed = await placeOrder({ ...ctx, market }, input)
    return {
      orderPath: marketPath(market, `/orders/${placed.token}`),
      clientSecret: placed.payment?.clientSecret ?? null,
    }
  },
  next: ({ orderPath }) => ({ path: orderPath }),
})

/** Starts (or finds again) the payment of an order that was placed before. */
export const startPaymentAction = defineAction({
  name: 'order-pay',
  schema: z.strictObject({ orderToken: Token }),
  async run(ctx, { orderToken }) {
    const order = await findOrderByToken(ctx, orderToken)
    if (!order) throw notFound('order')
    const payment = await startPayment({ ...ctx, orderToken }, order.id)
    return { clientSecret: payment.clientSecret }
  },
})

/** Asks whether a payment has arrived, for the page that waits for it. */
export const syncOrderAction = defineAction({
  name: 'order-sync',
  schema: z.strictObject({ orderToken: Token }),
  async run(ctx, { orderToken }) {
    const order = await findOrderByToken(ctx, orderToken)
    if (!order) throw notFound('order')
    const { status } = await syncOrder({ ...ctx, orderToken }, order.id)
    return { status }
  },
})

async function currentCartId(ctx: Ctx): Promise<string> {
  const cart = await findCurrentCart(ctx)
  if (!cart) throw notFound('cart')
  return cart.id
}
