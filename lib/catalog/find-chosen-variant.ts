import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import { noSuchCombination } from './errors'
import type { ChosenVariant } from './schema'

/**
 * The id of the variant that was chosen. It is looked up only where a form could not name it; whether it can be had is
 * decided by whoever is told it. Throws `product.no_such_combination`.
 */
export async function findChosenVariant(ctx: Pick<Ctx, 'db'>, chosen: ChosenVariant): Promise<string> {
  if ('variantId' in chosen) return chosen.variantId
  const [variant] = await ctx.db.$queryRaw<{ id: string }[]>(sql`
    SELECT "id" FROM "Variant"
    WHERE "productId" = ${chosen.productId}::uuid AND "active"
      AND "optionValues" = ${JSON.stringify(chosen.options)}::jsonb`)
  if (!variant) throw noSuchCombination()
  return variant.id
}
