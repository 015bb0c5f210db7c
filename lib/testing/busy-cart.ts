import { db } from '@/lib/db/client'
import { raw, sql } from '@/lib/db/sql'

/**
 * Does `work` while the cart is never as it was read: each write to it finds nothing to write, as it would if others
 * changed it faster than anybody can read it.
 */
export async function withBusyCart<T>(cartId: string, work: () => Promise<T>): Promise<T> {
  await db.$executeRaw(sql`
    CREATE OR REPLACE FUNCTION "busy_cart"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`)
  await db.$executeRaw(sql`
    CREATE TRIGGER "Cart_busy" BEFORE UPDATE ON "Cart" FOR EACH ROW
    WHEN (OLD."id" = ${raw(`'${cartId}'`)}::uuid) EXECUTE FUNCTION "busy_cart"()`)
  try {
    return await work()
  } finally {
    await db.$executeRaw(sql`DROP TRIGGER "Cart_busy" ON "Cart"`)
  }
}
