import 'server-only'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'
import { insertEvent } from '@/lib/events/emit'
import { HAS_MOVED, transition } from '@/lib/orders/transition'

/** What is written to which payment, as parts of an UPDATE. */
export type PaymentChange = { set: Sql; where: Sql }

/**
 * An order is paid: its payment, its status, its history, its stock (held until it ships), its files (which the holder
 * can fetch from now on: their lines are fulfilled) and the event
 * that sends the confirmation, all or nothing in one statement, which needs no transaction around it.
 * Throws `order.invalid_transition`.
 */
export async function confirmOrder(
  ctx: Ctx,
  order: { id: string; status: string },
  command: 'confirm' | 'revive',
  payment: PaymentChange,
): Promise<void> {
  await transition(ctx, order, command, {
    set: sql`"paymentStatus" = 'paid', "fulfillmentStatus" = (
      SELECT CASE WHEN bool_and(l."isDigital") THEN 'fulfilled' WHEN bool_or(l."isDigital") THEN 'partially_fulfilled'
        ELSE 'unfulfilled' END::"OrderFulfillmentStatus"
      FROM "OrderLine" l WHERE l."orderId" = ${order.id}::uuid)`,
    along: sql`
      "payment" AS (UPDATE "Payment" SET ${payment.set} WHERE ${payment.where} AND ${HAS_MOVED}),
      "holds" AS (UPDATE "StockHold" SET "expiresAt" = NULL WHERE "orderId" = ${order.id}::uuid AND ${HAS_MOVED}),
      "files" AS (UPDATE "OrderLine" SET "fulfilledQuantity" = "quantity"
        WHERE "orderId" = ${order.id}::uuid AND "isDigital" AND ${HAS_MOVED}),
      "event" AS (${insertEvent(ctx, 'order.paid', { orderId: order.id }, HAS_MOVED)})`,
  })
}
