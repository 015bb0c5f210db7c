import { mkdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { findProduct } from '../../lib/catalog/get-product'
import { readProductCards } from '../../lib/catalog/product-cards'
import { type Db, db } from '../../lib/db/client'
import { type Sql, sql } from '../../lib/db/sql'
import { MARKETS } from '../../lib/markets/markets'
import { readChanges } from '../../lib/search/catalog-changes'
import { readDocuments } from '../../lib/search/document'

const market = MARKETS['en-us']
/** What may be noted of changes while they are kept, and how many of them a process has not seen yet. */
const CHANGES = { known: 5_000, unseen: 50 }

/** Writes how PostgreSQL carries out the statements behind lists, searches and product pages, one file each. */
export async function writePlans(folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    const products = await db.product.findMany({ take: 24, orderBy: { soldCount: 'desc' } })
    const ids = products.map(({ id }) => id)
    // Of a reduced one the lowest price of the last weeks is looked for as well.
    const reduced = await db.product.findFirstOrThrow({
      where: { variants: { some: { prices: { some: { compareAtMinor: { not: null } } } } } },
    })
    await touchProducts(CHANGES.known)
    const { snapshot } = await readChanges({ db }, null)
    await touchProducts(CHANGES.unseen)
    const statements: Record<string, (ctx: { db: Db }) => Promise<unknown>> = {
      'documents-by-ids': (ctx) => readDocuments(ctx, ids),
      'cards-by-ids': (ctx) => readProductCards({ ...ctx, market }, ids),
      'changes-since-a-snapshot': (ctx) => readChanges(ctx, snapshot),
      'product-detail': (ctx) => findProduct({ ...ctx, market }, reduced.slug),
    }
    mkdirSync(folder, { recursive: true })
    for (const [name, run] of Object.entries(statements))
      writeFileSync(`${folder}/${name}.txt`, await plansOf(client, run))
  } finally {
    await client.end()
  }
}

async function touchProducts(count: number): Promise<void> {
  await db.$executeRaw(sql`
    UPDATE "Product" SET "updatedAt" = now() WHERE "id" IN (SELECT "id" FROM "Product" ORDER BY "id" LIMIT ${count})`)
}

/** Runs a query of the shop twice, once to have each of its statements explained. */
async function plansOf(client: pg.Client, run: (ctx: { db: Db }) => Promise<unknown>): Promise<string> {
  const plans: string[] = []
  await run({
    db: explainingDb(async (statement) => {
      const explained = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, BUFFERS) ${statement.text}`,
        statement.values as unknown[],
      )
      plans.push([statement.text, '', ...explained.rows.map((row) => row['QUERY PLAN']), ''].join('\n'))
      return db.$queryRaw(statement)
    }),
  })
  return plans.join('\n')
}

/** The queries whose plans are written use nothing else of the client. */
function explainingDb($queryRaw: (statement: Sql) => Promise<unknown>): Db {
  return { $queryRaw } as unknown as Db
}
