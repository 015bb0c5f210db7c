import { mkdirSync, writeFileSync } from 'node:fs'
import { command } from './command'
import { migrate } from './database'
import { MIGRATIONS, openSchemaEngine } from './schema-engine'
import { createDatabase, dropDatabase, withDatabase } from './server'

await command(async (databaseUrl) => {
  const name = process.argv[2]
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  if (!name) throw new Error('Name the migration after what it changes: npm run db:new -- add_wishlists')

  const sql = await missingSql(withDatabase(databaseUrl, `nexus_scratch_${process.pid}`))
  if (sql.trim() === '' || sql.includes('This is an empty migration')) {
    console.log('The schema says nothing that the migrations do not say already.')
    return
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `${MIGRATIONS}/${stamp}_${name}`
  mkdirSync(folder)
  writeFileSync(`${folder}/migration.sql`, sql)
  console.log(`Wrote ${folder}/migration.sql. Read it, add what Prisma cannot say, then npm run db:migrate.`)
})

/** What leads from the committed migrations to the schema, found out on a database of its own. */
async function missingSql(scratch: string): Promise<string> {
  await createDatabase(scratch)
  try {
    await migrate(scratch)
    const engine = await openSchemaEngine(scratch)
    try {
      return await engine.diff()
    } finally {
      await engine.close()
    }
  } finally {
    await dropDatabase(scratch)
  }
}
