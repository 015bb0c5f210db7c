import pg from 'pg'
import { migrationNames, openSchemaEngine } from './schema-engine'

/** Any number will do, as long as every migrator takes the same one. */
const MIGRATION_LOCK = 7_263_001

/** Creates the database when it is missing and applies the migrations, one migrator at a time. Answers their names. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await createDatabase(databaseUrl)
  const guard = new pg.Client({ connectionString: databaseUrl })
  await guard.connect()
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (await isCurrent(guard)) return []
    const engine = await openSchemaEngine(databaseUrl)
    try {
      return await engine.apply()
    } finally {
      await engine.close()
    }
  } finally {
    await guard.end()
  }
}

/** Whether the last committed migration is applied: the common case, answered without loading the engine. */
async function isCurrent(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS "name"`)
  if (tables[0]?.name === null) return false
  const { rows } = await client.query(
    `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  )
  const applied = new Set(rows.map((row: { migration_name: string }) => row.migration_name))
  return migrationNames().every((name) => applied.has(name))
}

export async function createDatabase(databaseUrl: string, template?: string): Promise<void> {
  await onServer(databaseUrl, async (client, name) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    await client.query(`CREATE DATABASE ${quoted(name)}${template ? ` TEMPLATE ${quoted(template)}` : ''}`)
  })
}

/** Drops the database, ending whoever is still connected. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, (client, name) =>
    client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`),
  )
}

export function withDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(
  databaseUrl: string,
  work: (client: pg.Client, name: string) => Promise<unknown>,
): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1)
  const client = new pg.Client({ connectionString: withDatabase(databaseUrl, 'postgres') })
  await client.connect()
  try {
    await work(client, name)
  } finally {
    await client.end()
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
