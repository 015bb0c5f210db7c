import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { invalidTransition } from './errors'
import { type OrderCommand, orderMachine } from './machine'

/** True within `along` when the order was in a status that the command may start from. */
export const HAS_MOVED = sql`EXISTS (SELECT FROM "moved")`

/**
 * Moves an order to its next status and writes its history, in one conditional statement: of two
 * that race, one wins and the other gets `order.invalid_transition` (409).
 */
export async function transition(
  ctx: Ctx,
  order: { id: string; status: string },
  command: OrderCommand,
  {
    data = {},
    set,
    along,
  }: {
    /** Kept in the history entry. */
    data?: Record<string, string | number>
    /** More columns of the order to set. */
    set?: Sql
    /** Common table expressions to run along. They must do nothing unless `HAS_MOVED`. */
    along?: Sql
  } = {},
): Promise<void> {
  const { from, to } = orderMachine.commands[command]
  const moved = await ctx.db.$executeRaw(sql`
    WITH "moved" AS (
      UPDATE "Order" SET "status" = ${to}::"OrderStatus", "updatedAt" = now(),
        "confirmedAt" = CASE WHEN ${to} = 'confirmed' THEN now() ELSE "confirmedAt" END,
        "cancelledAt" = CASE WHEN ${to} = 'cancelled' THEN now() ELSE "cancelledAt" END,
        "expiresAt" = NULL${set ? sql`, ${set}` : empty}
      WHERE "id" = ${order.id}::uuid AND "status" = ANY(${[...from]}::"OrderStatus"[])
      RETURNING "id")${along ? sql`, ${along}` : empty}
    INSERT INTO "OrderEvent" ("id", "orderId", "type", "actor", "data")
    SELECT ${newId()}::uuid, "id", ${`order.${to}`}, ${actorLabel(ctx.actor)},
      ${JSON.stringify({ ...data, before: order.status, after: to })}::jsonb
    FROM "moved"`)
  if (moved === 0) throw invalidTransition(command, order.status)
}

/** Adds an entry to an order's timeline that is not a change of status. */
export async function addOrderEvent(
  ctx: Ctx,
  orderId: string,
  type: string,
  data: Record<string, string | number> = {},
): Promise<void> {
  await ctx.db.orderEvent.create({ data: { id: newId(), orderId, type, actor: actorLabel(ctx.actor), data } })
}
