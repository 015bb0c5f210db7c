import 'server-only'
import { db } from '@/lib/db/client'
import { join, raw, sql } from '@/lib/db/sql'

/**
 * Writes rows that have the same columns, in one statement: a list as JSON costs PostgreSQL far less than
 * as many parameters, and the table itself says of what type each column is.
 */
export async function insertRows(table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = join(Object.keys(first).map((column) => raw(`"${column}"`)))
  const list = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  await db.$executeRaw(sql`
    INSERT INTO ${raw(`"${table}"`)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${raw(`"${table}"`)}, ${list}::json)`)
}

/** What tells the search index of each row, and looks for the bundles that it is in. */
const TELLING = [
  ['Product', 'Product_tells'],
  ['ProductCategory', 'ProductCategory_tells'],
  ['Variant', 'Variant_tells'],
  ['Price', 'Price_tells'],
  ['StockLevel', 'StockLevel_tells_of_new'],
  ['StockLevel', 'StockLevel_makes_bundles'],
] as const

/**
 * Writes many products without a note for each row: afterwards one says that everything is new. The triggers are off
 * for the whole database meanwhile, also when the process dies; what a seed left unfinished is thrown away.
 */
export async function untold(write: () => Promise<void>): Promise<void> {
  await switchTelling('DISABLE')
  try {
    await write()
  } finally {
    await switchTelling('ENABLE')
  }
  await db.$executeRaw(sql`INSERT INTO "CatalogChange" ("productId") VALUES (NULL)`)
}

async function switchTelling(how: 'DISABLE' | 'ENABLE'): Promise<void> {
  for (const [table, trigger] of TELLING)
    await db.$executeRaw(sql`ALTER TABLE ${raw(`"${table}"`)} ${raw(how)} TRIGGER ${raw(`"${trigger}"`)}`)
}
