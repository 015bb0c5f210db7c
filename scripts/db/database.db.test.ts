import pg from 'pg'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { migrate } from './database'
import { migrationNames } from './schema-engine'
import { dropDatabase, withDatabase } from './server'

const url = withDatabase(inject('serverUrl'), `nexus_migrate_${process.pid}`)

beforeEach(() => dropDatabase(url))
afterEach(() => dropDatabase(url))

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

it('two migrators at once make the database and apply every migration, once', async () => {
  const applied = await Promise.all([migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(migrationNames())
  expect(await migrate(url)).toEqual([])
})

it('takes up again what a migrator that died has begun', async () => {
  await migrate(url)
  // What is left when it dies inside the first migration: the record, and nothing else.
  await query(`
    CREATE SCHEMA kept; ALTER TABLE _prisma_migrations SET SCHEMA kept;
    DROP SCHEMA public CASCADE; CREATE SCHEMA public; ALTER TABLE kept._prisma_migrations SET SCHEMA public;
    DELETE FROM _prisma_migrations WHERE migration_name <> '${migrationNames()[0]}';
    UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0`)
  expect(await migrate(url)).toEqual(migrationNames())
  await query('SELECT FROM "Product"')
})

it('says in one line what PostgreSQL does not like', async () => {
  await migrate(url)
  await query('DELETE FROM _prisma_migrations')
  const failure = await migrate(url).catch((error: Error) => error.message)
  expect(failure).toMatch(/^The migrations could not be applied: .*"ProductStatus" already exists$/)
})
