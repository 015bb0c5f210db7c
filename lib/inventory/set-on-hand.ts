import 'server-only'
import { actorLabel, type Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { sql } from '@/lib/db/sql'
import { expectAvailable } from './stock'

/**
 * Corrects the units on hand of a variant to what was counted, as a movement with its reason. Nothing is
 * changed when more are promised to orders than would be there, or when stock has moved since the counter
 * read it (`seen`). Answers the level that decided.
 */
export async function setOnHand(
  ctx: Ctx,
  input: { variantId: string; onHand: number; seen?: number | undefined; reason: string },
): Promise<{ isSet: boolean; onHand: number; reserved: number }> {
  await ctx.db.$executeRaw(sql`
    INSERT INTO "StockLevel" ("variantId") VALUES (${input.variantId}::uuid) ON CONFLICT DO NOTHING`)
  const [level] = await ctx.db.$queryRaw<{ isSet: boolean; onHand: number; reserved: number }[]>(sql`
    WITH "before" AS (
      SELECT "variantId", "onHand", "reserved" FROM "StockLevel" WHERE "variantId" = ${input.variantId}::uuid FOR UPDATE
    ), "after" AS (
      UPDATE "StockLevel" level SET "onHand" = ${input.onHand}, "updatedAt" = now() FROM "before"
      WHERE level."variantId" = "before"."variantId" AND "before"."reserved" <= ${input.onHand}
        AND (${input.seen ?? null}::int IS NULL OR "before"."onHand" = ${input.seen ?? null}::int)
      RETURNING level."variantId", ${input.onHand}::int - "before"."onHand" AS "delta"
    ), "movement" AS (
      INSERT INTO "StockMovement" ("id", "variantId", "kind", "onHandDelta", "reason", "actor")
      SELECT ${newId()}::uuid, "variantId", 'adjust', "delta", ${input.reason}, ${actorLabel(ctx.actor)}
      FROM "after" WHERE "delta" <> 0
    )
    SELECT EXISTS (SELECT FROM "after") AS "isSet", "onHand", "reserved" FROM "before"`)
  if (!level) throw new Error(`Variant ${input.variantId} has no stock level`)
  expectAvailable(ctx)
  return level
}
