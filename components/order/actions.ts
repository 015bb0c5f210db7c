'use server'
import { z } from 'zod'
import { Id, Token } from '@/lib/core/schema'
import { keepCart, keepCartCount } from '@/lib/http/browser-cart'
import { defineAction } from '@/lib/http/define-action'
import { errorText } from '@/lib/http/error-texts'
import { setFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'
import { buyAgain } from '@/lib/orders/buy-again'
import { claimOrderByToken } from '@/lib/orders/claim-order'
import { partlyGone } from '@/lib/orders/errors'
import { requestOrderLink } from '@/lib/orders/request-order-link'
import { LookUpOrder } from '@/lib/orders/schema'

/** Fills the cart with what was ordered before, and leads there; the cart tells what could not be had. */
export const buyAgainAction = defineAction({
  name: 'buy-again',
  schema: z.strictObject({ orderId: Id }),
  async run(ctx, { orderId }) {
    const bought = await buyAgain(ctx, orderId)
    await keepCart(bought)
    await keepCartCount(bought.cart)
    if (bought.missing.length === 0) return
    const told = partlyGone(bought.missing)
    const message = errorText(told, ctx.market.language)
    await setFlash({
      form: 'cart',
      state: { status: 'error', code: told.code, message, fields: {}, params: {} },
      values: {},
    })
  },
  next: (_, market) => ({ path: marketPath(market, '/cart'), always: true }),
})

/** Takes an order into the account of whoever holds its link. */
export const claimOrderAction = defineAction({
  name: 'claim-order',
  schema: z.strictObject({ orderToken: Token }),
  run: (ctx, { orderToken }) => claimOrderByToken(ctx, orderToken),
  next: ({ id }, market) => ({ path: marketPath(market, `/account/orders/${id}`), always: true }),
})

export const requestOrderLinkAction = defineAction({
  name: 'order-link',
  schema: LookUpOrder,
  run: requestOrderLink,
  next: (_, market) => ({ path: marketPath(market, '/orders?done=order-link'), always: true }),
})
