import 'server-only'
import { sql } from '@/lib/db/sql'

/**
 * A "Variant" v with its "StockLevel" level that is about to run out: at or below its threshold, on sale and counted.
 * Not a bundle: what is to be ordered is the part it lacks.
 */
export const IS_LOW_ON_STOCK = sql`
  v."active" AND v."trackInventory" AND level."onHand" - level."reserved" <= v."lowStockThreshold"
  AND NOT EXISTS (SELECT FROM "BundleItem" b WHERE b."bundleId" = v."id")`
