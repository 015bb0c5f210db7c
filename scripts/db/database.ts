import pg from 'pg'
import { migrationNames, openSchemaEngine, readMigration } from './schema-engine'
import { createDatabase } from './server'

/** Any number will do, as long as every migrator takes the same one. */
const MIGRATION_LOCK = 7_263_001

/** Creates the database when it is missing and applies the migrations, one migrator at a time. Answers their names. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await createDatabase(databaseUrl)
  const guard = new pg.Client({ connectionString: databaseUrl })
  await guard.connect()
  // Told by the query under way, when the server ends us.
  guard.on('error', () => undefined)
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (await isCurrent(guard)) return []
    await forgetInterrupted(guard)
    const engine = await openSchemaEngine(databaseUrl)
    try {
      return await engine.apply()
    } catch (error) {
      throw new Error(`The migrations could not be applied: ${reasonOf(error)}`, { cause: error })
    } finally {
      await engine.close()
    }
  } finally {
    await guard.end().catch(() => undefined)
  }
}

/** Whether the last committed migration is applied: the common case, answered without loading the engine. */
async function isCurrent(client: pg.Client): Promise<boolean> {
  if (!(await hasHistory(client))) return false
  const { rows } = await client.query(
    `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  )
  const applied = new Set(rows.map((row: { migration_name: string }) => row.migration_name))
  return migrationNames().every((name) => applied.has(name))
}

async function hasHistory(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS "name"`)
  return rows[0]?.name !== null
}

/**
 * A migrator that died leaves a migration begun and not ended, at which the engine would refuse everything. Its SQL
 * runs as one transaction, so nothing of it is there and it may simply run again; unless it ends transactions
 * itself, which only a person can judge.
 */
async function forgetInterrupted(client: pg.Client): Promise<void> {
  if (!(await hasHistory(client))) return
  const { rows } = await client.query<{ migration_name: string }>(
    `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`,
  )
  for (const { migration_name: name } of rows) {
    if (/^\s*(begin|commit|end)\b|\bconcurrently\b/im.test(readMigration(name)))
      throw new Error(
        `The migration ${name} was interrupted, and it is not one transaction. Look what it has done, then see prisma.io/docs: migrate resolve.`,
      )
    await client.query(
      `UPDATE "_prisma_migrations" SET "rolled_back_at" = now() WHERE "migration_name" = $1 AND "finished_at" IS NULL`,
      [name],
    )
  }
}

/** What PostgreSQL said, without the engine's frames around it. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (
    text
      .split(/\n\s+0: /)[0]
      ?.trim()
      .replace(/\s+/g, ' ') ?? ''
  )
}
