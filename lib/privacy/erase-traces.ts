import 'server-only'
import type { Ctx } from '@/lib/context'
import { sql } from '@/lib/db/sql'
import type { Person } from './person'
import { ownedBy } from './personal-data'

/**
 * Removes what says something about a person in tables that belong to nobody: stored answers, waiting and sent
 * events, carts that have become orders, addresses typed by guests. Call before `eraseRows`, inside `transact`.
 */
export async function eraseTraces(
  ctx: Ctx,
  user: { id: string; email: string },
  person: Person,
): Promise<void> {
  const { db } = ctx
  const orders = ownedBy('Order', person)
  const addresses = [...new Set([...person.addresses, user.email.toLowerCase()])]
  await db.$executeRaw(sql`
    DELETE FROM "IdempotencyRecord" WHERE "principal" = ANY(${[`customer:${user.id}`, `staff:${user.id}`]}::text[])
      OR "principal" IN (
        SELECT 'holder:' || "tokenHash" FROM "Cart" WHERE ${ownedBy('Cart', person)}
        UNION ALL SELECT 'holder:' || "accessTokenHash" FROM "Order" WHERE ${orders})
      OR EXISTS (SELECT FROM unnest(${addresses}::text[]) AS a("address") WHERE position(a."address" IN lower("body")) > 0)`)
  await db.$executeRaw(sql`
    DELETE FROM "OutboxEvent" WHERE lower("payload"->>'email') = ANY(${addresses}::text[])
      OR lower("payload"->>'formerEmail') = ANY(${addresses}::text[])
      OR ("payload" ? 'formerEmail' AND "payload"->>'userId' = ${user.id})`)
  await db.$executeRaw(
    sql`DELETE FROM "Cart" WHERE "id" IN (SELECT "cartId" FROM "Order" WHERE ${orders} AND "cartId" IS NOT NULL)`,
  )
  await db.$executeRaw(sql`
    UPDATE "Cart" SET "email" = NULL, "version" = "version" + 1
    WHERE "userId" IS NULL AND lower("email") = ANY(${[...person.addresses]}::text[])`)
  // The provider compares a repeated batch with the first one: without this mail it is another batch.
  await db.$executeRaw(sql`
    UPDATE "EmailMessage" m SET "batchId" = md5(m."batchId"::text)::uuid WHERE m."status" <> 'sent'
      AND m."batchId" IN (SELECT "batchId" FROM "EmailMessage" WHERE "status" <> 'sent' AND ${ownedBy('EmailMessage', person)})`)
}
