import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

/** Facts that hold whatever was killed or raced: each query finds the rows that break one of them. */
const INVARIANTS = {
  'a stock level is not the sum of its movements': sql`
    SELECT l."variantId" FROM "StockLevel" l
    LEFT JOIN (SELECT "variantId", sum("onHandDelta") AS "onHand", sum("reservedDelta") AS "reserved"
      FROM "StockMovement" GROUP BY 1) m ON m."variantId" = l."variantId"
    WHERE NOT EXISTS (SELECT FROM "BundleItem" b WHERE b."bundleId" = l."variantId")
      AND (l."onHand", l."reserved") IS DISTINCT FROM (coalesce(m."onHand", 0), coalesce(m."reserved", 0))`,
  'a bundle is in stock otherwise than its parts': sql`
    SELECT b."bundleId" FROM "BundleItem" b
    JOIN "StockLevel" l ON l."variantId" = b."bundleId" JOIN "StockLevel" part ON part."variantId" = b."componentId"
    GROUP BY b."bundleId", l."onHand"
    HAVING l."onHand" <> min((part."onHand" - part."reserved") / b."quantity")`,
  'what is reserved is not what is held': sql`
    SELECT l."variantId" FROM "StockLevel" l
    LEFT JOIN (SELECT "variantId", sum("quantity") AS "quantity" FROM "StockHold" GROUP BY 1) h
      ON h."variantId" = l."variantId"
    WHERE l."reserved" <> coalesce(h."quantity", 0)`,
  'more is promised than there is': sql`SELECT "variantId" FROM "StockLevel" WHERE "reserved" > "onHand"`,
  'a cart became two orders': sql`
    SELECT "cartId" FROM "Order" WHERE "cartId" IS NOT NULL GROUP BY 1 HAVING count(*) > 1`,
  'an order has two payments that succeeded': sql`
    SELECT "orderId" FROM "Payment" WHERE "status" = 'succeeded' GROUP BY 1 HAVING count(*) > 1`,
  'a paid order has not got its money': sql`
    SELECT o."id" FROM "Order" o WHERE o."status" = 'confirmed' AND o."totalMinor" <> (
      SELECT coalesce(sum(y."capturedMinor"), 0) FROM "Payment" y WHERE y."orderId" = o."id" AND y."status" = 'succeeded')`,
  'the parts of an order do not make its total': sql`
    SELECT o."id" FROM "Order" o
    WHERE o."totalMinor" <> o."subtotalMinor" - o."discountMinor" + o."shippingMinor"
      + CASE WHEN o."taxIncluded" THEN 0 ELSE o."taxMinor" END`,
  'a paid order was mailed twice': sql`
    SELECT "orderId" FROM "EmailMessage" WHERE "template" = 'order-confirmation' GROUP BY 1 HAVING count(*) > 1`,
}

/** Names every fact that does not hold, with how many rows break it. */
export async function brokenInvariants(): Promise<string[]> {
  const broken: string[] = []
  for (const [name, query] of Object.entries(INVARIANTS)) {
    const rows = await db.$queryRaw<unknown[]>(query)
    if (rows.length > 0) broken.push(`${name}: ${rows.length}`)
  }
  return broken
}
