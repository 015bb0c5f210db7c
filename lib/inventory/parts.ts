import 'server-only'
import { type Sql, sql } from '@/lib/db/sql'
import type { StockLine } from './stock'

/** A part of a bundle as an order line keeps it; the quantity is that of one bundle. */
export type OrderedPart = {
  variantId: string
  sku: string
  title: string
  options: { name: string; value: string }[]
  quantity: number
}

/** What leaves the shelf for `quantity` units of an order line: its parts, or what it is itself. */
export function partsOf(
  line: { variantId: string | null; components: readonly OrderedPart[] },
  quantity: number,
): StockLine[] {
  if (line.components.length > 0)
    return line.components.map((part) => ({
      variantId: part.variantId,
      quantity: part.quantity * quantity,
    }))
  return line.variantId ? [{ variantId: line.variantId, quantity }] : []
}

/** The same for all lines of these orders, as a query for "variantId" and "quantity". */
export function partsOfOrders(orderIds: readonly string[]): Sql {
  return sql`
    SELECT part."variantId", part."quantity" FROM "OrderLine" l CROSS JOIN LATERAL (
      SELECT l."variantId", l."quantity" WHERE l."components" = '[]'
      UNION ALL
      SELECT (c->>'variantId')::uuid, (c->>'quantity')::int * l."quantity" FROM jsonb_array_elements(l."components") c
    ) part
    WHERE l."orderId" = ANY(${orderIds}::uuid[]) AND part."variantId" IS NOT NULL`
}
