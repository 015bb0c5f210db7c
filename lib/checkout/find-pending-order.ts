import 'server-only'
import type { Ctx } from '@/lib/context'
import { hashToken } from '@/lib/core/id'
import { orderToken } from '@/lib/orders/order-token'

/** The unpaid order that the cart of this browser has become, with the token of its link; null if there is none. */
export async function findPendingOrder(ctx: Ctx): Promise<{ number: number; token: string } | null> {
  if (!ctx.cartToken) return null
  const order = await ctx.db.order.findFirst({
    where: { status: 'pending_payment', cart: { tokenHash: hashToken(ctx.cartToken) } },
    select: { id: true, number: true },
  })
  return order && { number: order.number, token: orderToken(order.id) }
}
