import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { empty, type Sql, sql } from '@/lib/db/sql'

/**
 * The stock ledger. Every change of a level is one UPDATE that writes its movement in the same statement,
 * so that sum(movements) is the level at any moment. Rows are locked in the order of their ids: two orders
 * that share variants can wait for each other but never deadlock. More than there is cannot be promised:
 * the constraint STOCK_LIMIT refuses the whole statement.
 */
export type StockLine = { variantId: string; quantity: number }

type Movement = 'hold' | 'release' | 'ship'

/** The CHECK constraint that a hold breaks when a line falls short (`isCheckViolation`). */
export const STOCK_LIMIT = 'StockLevel_reserved_within_on_hand'

/**
 * Promises stock to an order until `expiresAt` (a timestamptz; NULL: until shipped), as common table
 * expressions for the statement that writes the order. All lines or none: a line that falls short breaks
 * STOCK_LIMIT, and with it the statement. Nothing happens unless `when` holds.
 */
export function holdAlong(
  ctx: Ctx,
  hold: { orderId: string; lines: readonly StockLine[]; expiresAt: Sql; when: Sql },
): Sql {
  const { orderId, lines, expiresAt, when } = hold
  return sql`${movement(ctx, orderId, mergeLines(lines), 'hold', when)}, "held" AS (
    INSERT INTO "StockHold" ("orderId", "variantId", "quantity", "expiresAt")
    SELECT ${orderId}::uuid, "variantId", "quantity", ${expiresAt} FROM "moved")`
}

/**
 * Locks the levels of these lines for the rest of the transaction and, when all can be served, promises
 * them to the order until shipped. Answers whether it did.
 */
export async function holdIfAvailable(
  ctx: Ctx,
  orderId: string,
  lines: readonly StockLine[],
): Promise<boolean> {
  const wanted = mergeLines(lines)
  const levels = await ctx.db.$queryRaw<{ variantId: string; available: number }[]>(sql`
    SELECT "variantId", "onHand" - "reserved" AS "available" FROM "StockLevel"
    WHERE "variantId" = ANY(${wanted.map(({ variantId }) => variantId)}::uuid[]) ORDER BY "variantId" FOR UPDATE`)
  const available = new Map(levels.map((level) => [level.variantId, level.available]))
  if (wanted.some(({ variantId, quantity }) => (available.get(variantId) ?? 0) < quantity)) return false
  const hold = holdAlong(ctx, { orderId, lines: wanted, expiresAt: sql`NULL::timestamptz`, when: sql`true` })
  await ctx.db.$executeRaw(sql`WITH ${hold} SELECT FROM "moved"`)
  return true
}

/** Gives back everything that is held for an order. Doing it twice returns nothing the second time. */
export async function releaseStock(ctx: Ctx, orderId: string): Promise<void> {
  const released = await ctx.db.$queryRaw<StockLine[]>(sql`
    DELETE FROM "StockHold" WHERE "orderId" = ${orderId}::uuid RETURNING "variantId", "quantity"`)
  await moveStock(ctx, orderId, released, 'release')
  expectAvailable(ctx)
}

/**
 * Stock may have come back: where somebody waits for it, the database has written `stock.available` along with it, which
 * is then handed over right after the commit instead of by the next sweep.
 */
export function expectAvailable(ctx: Ctx): void {
  if (ctx.transaction) ctx.transaction.hasEvents = true
}

/** Takes shipped units out of the holds of an order and out of the shelf. */
export async function shipStock(ctx: Ctx, orderId: string, lines: readonly StockLine[]): Promise<void> {
  const shipped = mergeLines(lines)
  if (shipped.length === 0) return
  const taken = await ctx.db.$queryRaw<StockLine[]>(sql`
    UPDATE "StockHold" h SET "quantity" = h."quantity" - w."quantity"
    FROM ${asTable(shipped)}
    WHERE h."orderId" = ${orderId}::uuid AND h."variantId" = w."variantId" AND h."quantity" >= w."quantity"
    RETURNING w."variantId", w."quantity"`)
  await ctx.db.$executeRaw(sql`DELETE FROM "StockHold" WHERE "orderId" = ${orderId}::uuid AND "quantity" = 0`)
  await moveStock(ctx, orderId, taken, 'ship')
}

/** Sums lines of the same variant and sorts by id: the one locking order of the shop. */
export function mergeLines(lines: readonly StockLine[]): StockLine[] {
  const merged = new Map<string, number>()
  for (const { variantId, quantity } of lines) merged.set(variantId, (merged.get(variantId) ?? 0) + quantity)
  return [...merged]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}

async function moveStock(
  ctx: Ctx,
  orderId: string,
  lines: readonly StockLine[],
  kind: Movement,
): Promise<void> {
  if (lines.length === 0) return
  await ctx.db.$executeRaw(sql`WITH ${movement(ctx, orderId, mergeLines(lines), kind)} SELECT FROM "moved"`)
}

/** Common table expressions that apply one movement to every line and write it down; "moved" are its lines. */
function movement(ctx: Ctx, orderId: string, lines: StockLine[], kind: Movement, when?: Sql): Sql {
  const { onHand, reserved } = EFFECTS[kind]
  return sql`"locked" AS MATERIALIZED (
      SELECT w."variantId", w."quantity", w."movementId" FROM ${asTable(lines)}
      JOIN "StockLevel" l ON l."variantId" = w."variantId" ${when ? sql`WHERE ${when}` : empty}
      ORDER BY l."variantId" FOR UPDATE OF l
    ), "moved" AS (
      UPDATE "StockLevel" level SET
        "onHand" = level."onHand" + ${onHand} * w."quantity",
        "reserved" = level."reserved" + ${reserved} * w."quantity", "updatedAt" = now()
      FROM "locked" w WHERE level."variantId" = w."variantId"
      RETURNING w."variantId", w."quantity", w."movementId"
    ), "movements" AS (
      INSERT INTO "StockMovement" ("id", "variantId", "kind", "onHandDelta", "reservedDelta", "orderId", "actor")
      SELECT "movementId", "variantId", ${kind}::"StockMovementKind", ${onHand} * "quantity", ${reserved} * "quantity",
        ${orderId}::uuid, ${actorLabel(ctx.actor)}
      FROM "moved")`
}

/** What one unit of a movement does to a level. */
const EFFECTS: Record<Movement, { onHand: number; reserved: number }> = {
  hold: { onHand: 0, reserved: 1 },
  release: { onHand: 0, reserved: -1 },
  ship: { onHand: -1, reserved: -1 },
}

function asTable(lines: StockLine[]): Sql {
  const rows = lines.map((line) => ({ ...line, movementId: newId() }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    AS w("variantId" uuid, "quantity" int, "movementId" uuid)`
}
