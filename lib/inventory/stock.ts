import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { type Sql, sql } from '@/lib/db/sql'

/**
 * The stock ledger. Every change of a level is one conditional UPDATE that writes its movement in the
 * same statement, so that sum(movements) is the level at any moment. Rows are locked in the order of
 * their ids: two orders that share variants can wait for each other but never deadlock.
 */
export type StockLine = { variantId: string; quantity: number }

type Movement = 'hold' | 'release' | 'ship'

/**
 * Promises stock to an order until `expiresAt` (null: until shipped). All lines or none: when a line
 * cannot be served the caller must throw, so that its transaction rolls back.
 * Returns the variants that fell short, empty when everything is held.
 */
export async function holdStock(
  ctx: Ctx,
  orderId: string,
  lines: readonly StockLine[],
  expiresAt: Date | null,
): Promise<string[]> {
  const wanted = mergeLines(lines)
  const held = await moveStock(
    ctx,
    orderId,
    wanted,
    'hold',
    sql`
    INSERT INTO "StockHold" ("orderId", "variantId", "quantity", "expiresAt")
    SELECT ${orderId}::uuid, "variantId", "quantity", ${expiresAt}::timestamptz FROM "moved"`,
  )
  return wanted.filter(({ variantId }) => !held.includes(variantId)).map(({ variantId }) => variantId)
}

/** Gives back everything that is held for an order. Doing it twice returns nothing the second time. */
export async function releaseStock(ctx: Ctx, orderId: string): Promise<void> {
  const released = await ctx.db.$queryRaw<StockLine[]>(sql`
    DELETE FROM "StockHold" WHERE "orderId" = ${orderId}::uuid RETURNING "variantId", "quantity"`)
  await moveStock(ctx, orderId, mergeLines(released), 'release')
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
  await moveStock(ctx, orderId, mergeLines(taken), 'ship')
}

/** Sums lines of the same variant and sorts by id: the one locking order of the shop. */
export function mergeLines(lines: readonly StockLine[]): StockLine[] {
  const merged = new Map<string, number>()
  for (const { variantId, quantity } of lines) merged.set(variantId, (merged.get(variantId) ?? 0) + quantity)
  return [...merged]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}

/** Applies one movement to every line that allows it; returns the variants it was applied to. */
async function moveStock(
  ctx: Ctx,
  orderId: string,
  lines: StockLine[],
  kind: Movement,
  /** A statement over "moved" to run along. */
  also: Sql = sql`SELECT 1`,
): Promise<string[]> {
  if (lines.length === 0) return []
  const { onHand, reserved, allowed } = EFFECTS[kind]
  const rows = await ctx.db.$queryRaw<{ variantId: string }[]>(sql`
    WITH "locked" AS MATERIALIZED (
      SELECT w."variantId", w."quantity", w."movementId" FROM ${asTable(lines)}
      JOIN "StockLevel" l ON l."variantId" = w."variantId"
      ORDER BY l."variantId" FOR UPDATE OF l
    ), "moved" AS (
      UPDATE "StockLevel" level SET
        "onHand" = level."onHand" + ${onHand} * w."quantity",
        "reserved" = level."reserved" + ${reserved} * w."quantity", "updatedAt" = now()
      FROM "locked" w WHERE level."variantId" = w."variantId" AND ${allowed}
      RETURNING w."variantId", w."quantity", w."movementId"
    ), "also" AS (${also})
    INSERT INTO "StockMovement" ("id", "variantId", "kind", "onHandDelta", "reservedDelta", "orderId", "actor")
    SELECT "movementId", "variantId", ${kind}::"StockMovementKind", ${onHand} * "quantity", ${reserved} * "quantity",
      ${orderId}::uuid, ${actorLabel(ctx.actor)}
    FROM "moved" RETURNING "variantId"`)
  return rows.map(({ variantId }) => variantId)
}

/** What one unit of a movement does to a level, and when it may. */
const EFFECTS: Record<Movement, { onHand: number; reserved: number; allowed: Sql }> = {
  hold: { onHand: 0, reserved: 1, allowed: sql`level."onHand" - level."reserved" >= w."quantity"` },
  release: { onHand: 0, reserved: -1, allowed: sql`true` },
  ship: { onHand: -1, reserved: -1, allowed: sql`true` },
}

function asTable(lines: StockLine[]): Sql {
  const rows = lines.map((line) => ({ ...line, movementId: newId() }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    AS w("variantId" uuid, "quantity" int, "movementId" uuid)`
}
