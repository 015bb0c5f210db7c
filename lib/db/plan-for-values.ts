import 'server-only'
import { type Db, db } from './client'
import { type Sql, sql } from './sql'

/**
 * Runs a search so that PostgreSQL plans it for the words searched. A statement that is sent often it plans
 * once for all values (plan_cache_mode): with an average word in mind it then reads a whole table for a rare
 * one. Costs three round trips more, in a transaction of its own.
 */
export function planForValues<Row>(query: Sql): Promise<Row[]> {
  return db.$transaction(async (tx: Db) => {
    await tx.$executeRaw(sql`SET LOCAL plan_cache_mode = force_custom_plan`)
    return tx.$queryRaw<Row[]>(query)
  })
}
