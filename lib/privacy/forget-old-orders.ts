import 'server-only'
import { z } from 'zod'
import type { Ctx } from '@/lib/context'
import { type Sql, sql } from '@/lib/db/sql'

/** The setting: for how many years orders keep who they were for. Ten is what German tax law asks (AO § 147). */
const SETTING = 'orderRetentionYears'
const RetentionYears = z.int().min(1).max(30).catch(10)

/** Orders of one statement. */
const BATCH = 500

/**
 * Forgets who bought, in orders whose time of retention is over: it begins with the end of the year they were placed
 * in (HGB § 257, 5). Numbers, goods, amounts and the country stay. Answers how many orders.
 */
export async function forgetOldOrders(ctx: Pick<Ctx, 'db'>): Promise<number> {
  const years = await getOrderRetentionYears(ctx)
  let forgotten = 0
  for (;;) {
    const count = await forgetBatch(ctx, years)
    forgotten += count
    if (count < BATCH) return forgotten
  }
}

/** For how many full years an order keeps who it was for. */
export async function getOrderRetentionYears(ctx: Pick<Ctx, 'db'>): Promise<number> {
  const setting = await ctx.db.storeSetting.findUnique({ where: { key: SETTING } })
  return RetentionYears.parse(setting?.value)
}

/** One statement, so that an order is forgotten together with what hangs on it. */
async function forgetBatch(ctx: Pick<Ctx, 'db'>, years: number): Promise<number> {
  const [done] = await ctx.db.$queryRaw<{ count: bigint }[]>(sql`
    WITH "old" AS (
      SELECT "id", "cartId" FROM "Order"
      WHERE "placedAt" < date_trunc('year', now()) - make_interval(years => ${years}::int)
        AND "status" NOT IN ('pending_payment', 'confirmed') AND "billingAddress"->>'name' IS DISTINCT FROM '—'
      ORDER BY "placedAt" LIMIT ${BATCH} FOR UPDATE
    ), "mails" AS (
      UPDATE "EmailMessage" SET "recipient" = gen_random_uuid()::text || '@erased.invalid', "subject" = '', "html" = '',
        "text" = '' WHERE "orderId" IN (SELECT "id" FROM "old") AND "status" = 'sent'
    ), "payments" AS (
      UPDATE "Payment" SET "details" = '{}' WHERE "orderId" IN (SELECT "id" FROM "old")
    ), "orders" AS (
      UPDATE "Order" o SET "email" = gen_random_uuid()::text || '@erased.invalid', "note" = NULL, "cancelReason" = NULL,
        "userId" = NULL, "cartId" = NULL, "accessTokenHash" = encode(sha256(gen_random_uuid()::text::bytea), 'hex'),
        "shippingAddress" = ${countryOf(sql`o."shippingAddress"`)}, "billingAddress" = ${countryOf(sql`o."billingAddress"`)}
      FROM "old" WHERE o."id" = "old"."id" RETURNING o."id"
    ), "carts" AS (
      DELETE FROM "Cart" WHERE "id" IN (SELECT "cartId" FROM "old")
    )
    SELECT count(*) FROM "orders"`)
  return Number(done?.count ?? 0)
}

/** An address of which the country is left. */
function countryOf(address: Sql): Sql {
  return sql`jsonb_build_object('name', '—', 'company', NULL, 'line1', '—', 'line2', NULL, 'city', '—', 'region', NULL,
    'postcode', NULL, 'country', ${address}->>'country', 'phone', NULL)`
}
