import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { insertEvent } from '@/lib/events/emit'
import type { LockedOrder } from '@/lib/orders/order-scope'
import { transition } from '@/lib/orders/transition'

/**
 * An order is paid: its payment, its status, its history, its stock (held until it ships) and the event
 * that sends the confirmation, in one round trip under the caller's lock.
 * Throws `order.invalid_transition`.
 */
export async function confirmOrder(
  ctx: Ctx,
  order: LockedOrder,
  command: 'confirm' | 'revive',
  /** The statement that records the money. */
  payment: Sql,
): Promise<void> {
  await transition(ctx, order, command, {
    set: sql`"paymentStatus" = 'paid'`,
    along: sql`
      "payment" AS (${payment}),
      "holds" AS (UPDATE "StockHold" SET "expiresAt" = NULL WHERE "orderId" = ${order.id}::uuid),
      "event" AS (${insertEvent(ctx, 'order.paid', { orderId: order.id })})`,
  })
}
