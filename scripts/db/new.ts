import { mkdirSync, writeFileSync } from 'node:fs'
import { createDatabase, dropDatabase, migrate, withDatabase } from './database'
import { MIGRATIONS, openSchemaEngine } from './schema-engine'

const name = process.argv[2]?.toLowerCase().replace(/[^a-z0-9]+/g, '_')
if (!name) throw new Error('Name the migration: npm run db:new -- add_wishlists')

const scratch = withDatabase(process.env.DATABASE_URL ?? '', 'nexus_scratch')
await dropDatabase(scratch)
await createDatabase(scratch)
await migrate(scratch)
const engine = await openSchemaEngine(scratch)
const sql = await engine.diff()
await engine.close()
await dropDatabase(scratch)

if (sql.trim() === '' || sql.includes('This is an empty migration')) {
  console.log('The schema says nothing that the migrations do not say already.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `${MIGRATIONS}/${stamp}_${name}`
  mkdirSync(folder)
  writeFileSync(`${folder}/migration.sql`, sql)
  console.log(`Wrote ${folder}/migration.sql. Read it, add what Prisma cannot say, then npm run db:migrate.`)
}
