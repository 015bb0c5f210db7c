import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'

/**
 * Corrects the units on hand of a variant to what was counted, as a movement with its reason.
 * Answers false when more are promised to orders than would be there; nothing is changed then.
 */
export async function setOnHand(
  ctx: Ctx,
  input: { variantId: string; onHand: number; reason: string },
): Promise<boolean> {
  await ctx.db.$executeRaw(sql`
    INSERT INTO "StockLevel" ("variantId") VALUES (${input.variantId}::uuid) ON CONFLICT DO NOTHING`)
  const counted = await ctx.db.$executeRaw(sql`
    WITH "before" AS (
      SELECT "variantId", "onHand" FROM "StockLevel" WHERE "variantId" = ${input.variantId}::uuid FOR UPDATE
    ), "after" AS (
      UPDATE "StockLevel" level SET "onHand" = ${input.onHand}, "updatedAt" = now() FROM "before"
      WHERE level."variantId" = "before"."variantId" AND level."reserved" <= ${input.onHand}
      RETURNING level."variantId", ${input.onHand}::int - "before"."onHand" AS "delta"
    ), "movement" AS (
      INSERT INTO "StockMovement" ("id", "variantId", "kind", "onHandDelta", "reason", "actor")
      SELECT ${newId()}::uuid, "variantId", 'adjust', "delta", ${input.reason}, ${actorLabel(ctx.actor)}
      FROM "after" WHERE "delta" <> 0
    )
    SELECT FROM "after"`)
  return counted > 0
}
