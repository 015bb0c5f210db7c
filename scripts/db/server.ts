import pg from 'pg'

/** Creates the database when it is missing, as a copy of another if wanted. */
export async function createDatabase(databaseUrl: string, template?: string): Promise<void> {
  if (await exists(databaseUrl)) return
  await onServer(databaseUrl, async (client, name) => {
    try {
      await client.query(`CREATE DATABASE ${quoted(name)}${template ? ` TEMPLATE ${quoted(template)}` : ''}`)
    } catch (error) {
      // Another process created it at the same moment.
      if (!isSqlState(error, '42P04', '23505')) throw error
    }
  })
}

/** Asked of the database itself: a hosted one may let nobody look at another. */
async function exists(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (isSqlState(error, '3D000')) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
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

function isSqlState(error: unknown, ...states: string[]): boolean {
  return error instanceof pg.DatabaseError && states.includes(error.code ?? '')
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
