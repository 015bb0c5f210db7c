import 'server-only'
import { type Sql, sql } from '@/lib/db/sql'

/**
 * The lowest price of the 30 days before the present one came into force: every change within them, and the price that
 * they began with (Directive 98/6/EC, article 6a). NULL where it is the first.
 */
export function lowest30Days({ variant, currency }: { variant: Sql; currency: Sql }): Sql {
  return sql`(
    SELECT min(h."amountMinor") FROM (
      SELECT max("createdAt") AS "since" FROM "PriceHistory" WHERE "variantId" = ${variant} AND "currency" = ${currency}
    ) present
    JOIN "PriceHistory" h ON h."variantId" = ${variant} AND h."currency" = ${currency} AND h."createdAt" < present."since"
      AND h."createdAt" >= coalesce((
        SELECT max(before."createdAt") FROM "PriceHistory" before
        WHERE before."variantId" = ${variant} AND before."currency" = ${currency}
          AND before."createdAt" <= present."since" - interval '30 days'), '-infinity'))`
}
