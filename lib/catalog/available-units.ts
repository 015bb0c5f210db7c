import { type Sql, sql } from '@/lib/db/sql'

/** As many as anybody would order of what no stock is kept of. */
const PLENTY = 1_000_000

/** Units of a "Variant" that could be ordered, by its "StockLevel" (which may be missing). */
export function availableUnits(variant: Sql, level: Sql): Sql {
  return sql`CASE WHEN ${variant}."trackInventory"
    THEN GREATEST(coalesce(${level}."onHand" - ${level}."reserved", 0), 0) ELSE ${PLENTY}::int END`
}
