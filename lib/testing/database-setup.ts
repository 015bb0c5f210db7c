import type { TestProject } from 'vitest/node'
import { findFreePort } from '../../local/http/ports'
import { startPostgres } from '../../local/postgres'
import { migrate } from '../../scripts/db/database'
import { createDatabase, dropDatabase, withDatabase } from '../../scripts/db/server'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** The migrated database that every worker copies. */
export const TEMPLATE = 'nexus_template'

/** Starts PostgreSQL (or takes the one of TEST_DATABASE_URL) and migrates the template once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const port = given ? 0 : await findFreePort()
  const postgres = given
    ? null
    : await startPostgres({ dataDir: '.data/test-postgres', port, isThrowaway: true })
  const serverUrl = given ?? `postgres://postgres:postgres@localhost:${port}/postgres`
  const template = withDatabase(serverUrl, TEMPLATE)
  await dropDatabase(template)
  await createDatabase(template)
  await migrate(template)
  project.provide('serverUrl', serverUrl)
  return async () => {
    await postgres?.stop()
  }
}
